/** Three open stages. */
export const ladder = {
  stage: ['A', 'B', 'C', 'Won', 'Lost'],
  sort_order: [1, 2, 3, 4, 5],
  category: ['open', 'open', 'open', 'won', 'lost'],
};

type Change = readonly [changedAt: string, stage: string];

/** Deals with their changes, as tables; a deal's close is its last change where that is into Won or Lost. */
export function dealsWith(changes: readonly (readonly Change[])[]): {
  deals: Record<'deal_id' | 'stage' | 'status' | 'created_at' | 'closed_at', (string | null)[]>;
  stages: typeof ladder;
  stage_history: Record<'deal_id' | 'stage' | 'changed_at', string[]>;
} {
  const last = changes.map((list) => list.at(-1)!);
  const rows = changes.flatMap((list, deal) =>
    list.map(([at, stage]) => [String(deal + 1), stage, at] as const),
  );
  const closed = (stage: string): boolean => stage === 'Won' || stage === 'Lost';
  return {
    deals: {
      deal_id: changes.map((_, deal) => String(deal + 1)),
      stage: last.map(([, stage]) => stage),
      status: last.map(([, stage]) => (closed(stage) ? stage.toLowerCase() : 'open')),
      created_at: changes.map((list) => list[0]![0]),
      closed_at: last.map(([at, stage]) => (closed(stage) ? at : null)),
    },
    stages: ladder,
    stage_history: {
      deal_id: rows.map(([deal]) => deal),
      stage: rows.map(([, stage]) => stage),
      changed_at: rows.map(([, , at]) => at),
    },
  };
}
