import type { Cell } from './csv.ts';
import { EUROPE, EUROPE_CHANCE, EUROPE_STAGES } from './europe.ts';
import { CATEGORY, LOST, PROBABILITY, STAGES, WON, type Stage } from './pipeline.ts';

export const STAGE_COLUMNS = [
  'pipeline',
  'stage',
  'sort_order',
  'category',
  'probability',
  'forecast_category',
  'is_proposal',
  'rot_days',
] as const;

/** Days in a stage after which a deal has gone stale. */
const ROT = new Map<string, number>([
  ['Prospecting', 30],
  ['Qualification', 40],
  ['Needs Analysis', 45],
  ['Proposal/Price Quote', 50],
  ['Negotiation/Review', 35],
]);
const PROPOSALS = new Set<string>(['Proposal/Price Quote', 'Contract Sent']);

/** Both sales processes, stages in order. */
export function stageRows(): Cell[][] {
  const own: readonly Stage[] = [...STAGES, WON, LOST];
  const row = (
    pipeline: string,
    stage: string,
    i: number,
    chance: number,
    category: string | null,
  ): Cell[] => [
    pipeline,
    stage,
    i + 1,
    stage === WON ? 'won' : stage === LOST ? 'lost' : 'open',
    chance,
    category,
    PROPOSALS.has(stage) ? 'true' : 'false',
    ROT.get(stage) ?? null,
  ];
  return [
    ...own.map((stage, i) => row('default', stage, i, PROBABILITY[stage] / 100, CATEGORY[stage])),
    ...[...EUROPE_STAGES, WON, LOST].map((stage, i) =>
      row(EUROPE, stage, i, EUROPE_CHANCE.get(stage) ?? 0, null),
    ),
  ];
}
