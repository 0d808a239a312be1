import { headerKey } from '../../../src/sources/source.ts';
import { values } from '../../../src/sources/values.ts';
import type { Entity } from '../../../src/schema/entity.ts';

const truths = 'true|yes|y|t|1|x|wahr|ja|oui|si|是|有|بله|có';
const lies = 'false|no|n|f|0|falsch|nein|non|否|无|خیر|không';

const booleans = new Map([
  ...truths.split('|').map((word) => [word, 'true'] as const),
  ...lies.split('|').map((word) => [word, 'false'] as const),
]);

/** 'true', 'false', or undefined for a word that is neither. */
export const truthOf = (word: string): string | undefined => booleans.get(headerKey(word));

/** Schema value by word key for an enum column. */
export function enumWords(entity: Entity, column: string): Map<string, string> {
  const known = new Map<string, string>();
  for (const value of entity.$columns.find(({ name }) => name === column)?.values ?? [])
    known.set(headerKey(value), value);
  const lines = values[`${entity.$table}.${column}`] ?? values[column] ?? '';
  for (const line of lines.trim().split(/\s+/)) {
    const [value, words] = line.split('=');
    for (const word of words?.split('|') ?? []) if (!known.has(word)) known.set(word, value!);
  }
  return known;
}
