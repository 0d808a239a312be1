import type { OpenOptions } from '../../../src/protocol/api.ts';
import { linesOf } from '../../../src/sources/knowledge.ts';
import { wordKey } from '../../../src/sources/source.ts';
import type { Entity } from '../../../src/schema/entity.ts';

const truths = 'true|yes|y|t|1|x|✓|✔|wahr|ja|oui|si|是|有|بله|có';
const lies = 'false|no|n|f|0|falsch|nein|non|否|无|خیر|không';

const booleans = new Map([
  ...truths.split('|').map((word) => [word, 'true'] as const),
  ...lies.split('|').map((word) => [word, 'false'] as const),
]);

/** 'true', 'false', or undefined for a word that is neither. */
export const truthOf = (word: string): string | undefined => booleans.get(wordKey(word));

/** Schema value by word key for a column: its own values, then the system's words, then everybody's. */
export function enumWords(entity: Entity, column: string, system?: string): Map<string, string> {
  const known = new Map<string, string>();
  for (const value of entity.$columns.find(({ name }) => name === column)?.values ?? [])
    known.set(wordKey(value), value);
  for (const line of linesOf(entity.$table, column, system)) {
    const [value, words] = line.split('=');
    for (const word of words?.split('|') ?? []) if (!known.has(word)) known.set(word, value!);
  }
  return known;
}

/** What the host says that stages mean, by the stage's key. */
export const chosenStages = ({ stages = {} }: OpenOptions): ReadonlyMap<string, 'open' | 'won' | 'lost'> =>
  new Map(Object.entries(stages).map(([stage, meaning]) => [wordKey(stage), meaning]));
