import type { ColumnsAnswer } from '../scan.ts';
import { wordOf } from './stage-visits.ts';

export type Category = 'open' | 'won' | 'lost';

/** A stage in its pipeline: open ones are 1 … n in their order, the won one n + 1, lost ones 0. */
export interface Rung {
  readonly stage: string;
  readonly order: number;
  readonly category: Category;
  /** The row of the stages table. */
  readonly row: number;
}

export interface Ladder {
  rung(pipeline: string, stage: string): Rung | undefined;
  /** Open stages in order. */
  open(pipeline: string): readonly Rung[];
}

/** The stages of every pipeline. A deal without a pipeline stands on all stages; a stage without one belongs to all. */
export function ladderOf(stages: ColumnsAnswer): Ladder {
  const { columns, rows } = stages;
  const sort = columns.get('sort_order')!.numbers!;
  const known = new Map<string, ReadonlyMap<string, Rung>>();
  const of = (pipeline: string): ReadonlyMap<string, Rung> => {
    let rungs = known.get(pipeline);
    if (!rungs) known.set(pipeline, (rungs = made(pipeline)));
    return rungs;
  };
  const made = (pipeline: string): ReadonlyMap<string, Rung> => {
    const listed: number[] = [];
    for (let row = 0; row < rows; row++) {
      const own = wordOf(columns.get('pipeline'), row);
      if (!pipeline || own === null || own === pipeline) listed.push(row);
    }
    const category = (row: number): Category => (wordOf(columns.get('category'), row) ?? 'open') as Category;
    const steps = listed
      .filter((row) => category(row) === 'open')
      .sort((a, b) => sort[a]! - sort[b]! || a - b);
    const rungs = new Map<string, Rung>();
    for (const row of [...steps, ...listed]) {
      const stage = wordOf(columns.get('stage'), row);
      if (stage === null || rungs.has(stage)) continue;
      const own = category(row);
      const order = own === 'open' ? steps.indexOf(row) + 1 : own === 'won' ? steps.length + 1 : 0;
      rungs.set(stage, { stage, order, category: own, row });
    }
    return rungs;
  };
  return {
    rung: (pipeline, stage) => of(pipeline).get(stage),
    open: (pipeline) => [...of(pipeline).values()].filter(({ category }) => category === 'open'),
  };
}

/** The pipeline that most rows are in; '' is none. */
export function largestPipeline(deals: ColumnsAnswer): string {
  const counts = new Map<string, number>();
  let best = '';
  for (let row = 0; row < deals.rows; row++) {
    const pipeline = wordOf(deals.columns.get('pipeline'), row) ?? '';
    counts.set(pipeline, (counts.get(pipeline) ?? 0) + 1);
  }
  for (const [pipeline, count] of counts) if (count > (counts.get(best) ?? 0)) best = pipeline;
  return best;
}
