import type { OpenOptions } from '../../../src/protocol/api.ts';
import { stages } from '../../../src/schema/stages.ts';
import { headerKey } from '../../../src/sources/source.ts';
import { stageOrder } from '../../../src/sources/values.ts';
import {
  alike,
  codeIn,
  derive,
  numberColumn,
  numberIn,
  wordColumn,
  wordIn,
  type Draft,
  type Drafts,
} from './draft.ts';
import { chosenStages, enumWords } from './words.ts';

export type Category = 'open' | 'won' | 'lost';

/** What the host, else a stage's name, says about it; undefined if nobody knows the name. */
export function stageNamed(options: OpenOptions): (stage: string) => Category | undefined {
  const chosen = chosenStages(options);
  const closed = enumWords({ $table: 'deals', $key: [], $columns: [] }, 'status');
  const open = new Set(stageOrder.split('|'));
  return (stage) => {
    const key = headerKey(stage);
    const told = chosen.get(key) ?? closed.get(key) ?? (/^(open|won|lost)$/.test(key) ? key : undefined);
    if (told === 'won' || told === 'lost') return told;
    return told === 'open' || open.has(key) ? 'open' : undefined;
  };
}

/** Completes a stage table that came as a file: its pipeline, order and categories. */
export function completeStages(drafts: Drafts, options: OpenOptions): void {
  const draft = drafts.get('stages');
  if (!draft) return;
  const { rows, columns } = draft;
  const stage = wordIn(draft, 'stage');
  if (!columns.has('pipeline'))
    derive(
      draft,
      'pipeline',
      wordColumn(rows, () => 'default'),
      'default',
    );
  if (!columns.has('sort_order'))
    derive(
      draft,
      'sort_order',
      numberColumn(rows, (row) => row + 1),
      'row-number',
    );
  const chosen = chosenStages(options);
  const told = wordIn(draft, 'category');
  const named = stageNamed(options);
  if (columns.has('category')) {
    if (chosen.size)
      columns.set(
        'category',
        wordColumn(rows, (row) => chosen.get(headerKey(stage(row))) ?? told(row)),
      );
  } else {
    const probability = numberIn(draft, 'probability');
    derive(
      draft,
      'category',
      wordColumn(rows, (row) => named(stage(row)) ?? (probability?.[row] === 1 ? 'won' : 'open')),
      'stage',
    );
  }
}

/** Category of a stage by the stage table, or undefined without it. */
export function categoryIn(
  draft: Draft | undefined,
  column = 'category',
): (pipeline: string, stage: string) => string | undefined {
  // By stage, then by pipeline; '' for any.
  const known = new Map<string, Map<string, string>>();
  if (draft) {
    const [pipeline, stage, value] = [
      wordIn(draft, 'pipeline'),
      wordIn(draft, 'stage'),
      wordIn(draft, column),
    ];
    for (let row = 0; row < draft.rows; row++) {
      if (!value(row)) continue;
      const own = known.get(stage(row)) ?? new Map<string, string>();
      known.set(stage(row), own.set(pipeline(row), value(row)).set('', value(row)));
    }
  }
  return (pipeline, stage) => {
    const own = known.get(stage);
    return own?.get(pipeline) ?? own?.get('');
  };
}

interface Seen {
  readonly pipeline: string;
  readonly stage: string;
  readonly first: number;
  rows: number;
  readonly categories: Set<string>;
  readonly probabilities: Set<number>;
}

/** The chances of each group, but for those that it has twice running. */
function eachChance(
  of: Uint32Array,
  chances: ArrayLike<number>,
  use: (group: number, chance: number) => void,
): void {
  const last: number[] = [];
  for (let row = 0; row < chances.length; row++) {
    const group = of[row]!;
    const chance = chances[row]!;
    if (chance === last[group]) continue;
    last[group] = chance;
    use(group, chance);
  }
}

/** The stage table of files that bring none: every stage that a deal or its history names. */
export function makeStages(drafts: Drafts, options: OpenOptions): void {
  const deals = drafts.get('deals');
  if (!deals || drafts.has('stages')) return;
  const seen = new Map<string, Seen>();
  const meet = (pipeline: string, stage: string): Seen => {
    const key = `${pipeline}\n${stage}`;
    let one = seen.get(key);
    if (!one)
      seen.set(
        key,
        (one = {
          pipeline,
          stage,
          first: seen.size,
          rows: 0,
          categories: new Set(),
          probabilities: new Set(),
        }),
      );
    return one;
  };
  const pipeline = codeIn(deals, 'pipeline')!;
  const stage = codeIn(deals, 'stage');
  const status = codeIn(deals, 'status')!;
  const probability = numberIn(deals, 'probability');
  if (!stage) return;
  const { of, first, counts } = alike(deals, ['stage', 'pipeline', 'status']);
  const groups = first.map((row, group) => {
    if (!stage.codes[row]) return undefined;
    const one = meet(pipeline.words[pipeline.codes[row]!]!, stage.words[stage.codes[row]]!);
    one.rows += counts[group]!;
    one.categories.add(status.words[status.codes[row]!]!);
    return one;
  });
  eachChance(of, probability ?? [], (group, chance) => {
    const seen = groups[group]?.probabilities;
    if (seen && seen.size < 2) seen.add(chance);
  });
  const known = new Set([...seen.values()].map((one) => one.stage));
  for (const past of codeIn(drafts.get('stage_history'), 'stage')?.words ?? []) {
    if (past && !known.has(past)) meet(pipeline.words[1] ?? 'default', past);
  }

  const named = stageNamed(options);
  const places = stageOrder.split('|');
  const rank = { open: 0, won: 1, lost: 2 };
  const rows = [...seen.values()]
    .map((one) => {
      const [only] = one.categories;
      const [chance] = one.probabilities;
      return {
        ...one,
        category: one.categories.size === 1 ? (only as Category) : (named(one.stage) ?? 'open'),
        probability: one.probabilities.size === 1 ? chance! : NaN,
        // Names that nobody knows come after those with a usual place.
        place: places.indexOf(headerKey(one.stage)) >>> 0,
      };
    })
    .sort((a, b) => {
      const apart =
        a.pipeline < b.pipeline ? -1 : a.pipeline > b.pipeline ? 1 : rank[a.category] - rank[b.category];
      return (
        apart ||
        a.place - b.place ||
        (a.probability >= 0 ? a.probability : 9) - (b.probability >= 0 ? b.probability : 9) ||
        a.first - b.first
      );
    });
  // A name that nobody knows and hardly a deal bears is no rung of the ladder: it has no place in the order.
  const settled = rows.some((row) => row.category === 'open' && row.place < places.length);
  const isStray = (row: (typeof rows)[number]): boolean =>
    settled && row.category === 'open' && row.place >= places.length && row.rows * 100 < deals.rows;
  const order = new Map<string, number>();
  const within = rows.map(
    ({ pipeline: name }) => (order.set(name, (order.get(name) ?? 0) + 1), order.get(name)!),
  );
  const draft: Draft = {
    entity: stages,
    rows: rows.length,
    columns: new Map(),
    parts: [],
    derived: new Map(),
    notes: [],
  };
  const count = rows.length;
  draft.columns.set(
    'pipeline',
    wordColumn(count, (row) => rows[row]!.pipeline),
  );
  draft.columns.set(
    'stage',
    wordColumn(count, (row) => rows[row]!.stage),
  );
  draft.columns.set(
    'sort_order',
    numberColumn(count, (row) => (isStray(rows[row]!) ? NaN : within[row]!)),
  );
  draft.columns.set(
    'category',
    wordColumn(count, (row) => rows[row]!.category),
  );
  if (rows.some((row) => row.probability >= 0))
    draft.columns.set(
      'probability',
      numberColumn(count, (row) => rows[row]!.probability),
    );
  drafts.set('stages', draft);
  deals.notes.push({ code: 'derived-table', values: ['stages'] });
}
