import { decimal, entity, flag, integer, oneOf, text } from './entity.ts';

/** Stage dictionary per pipeline. If absent it is derived from the data plus the alias list. */
export const stages = entity('stages', ['pipeline', 'stage'], {
  /** Pipeline. */
  pipeline: text('required'),
  /** Stage label. */
  stage: text('required'),
  /** Order within pipeline (1..n). */
  sort_order: integer('required'),
  /** Meaning of the stage. */
  category: oneOf('required', 'open', 'won', 'lost'),
  /** Default probability 0..1. */
  probability: decimal('optional'),
  /** Default forecast category. */
  forecast_category: text('optional'),
  /** Reaching this stage means a proposal was given. */
  is_proposal: flag('optional'),
  /** Days in stage after which a deal is stalled. */
  rot_days: integer('optional'),
});
