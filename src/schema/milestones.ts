import { date, entity, id, text } from './entity.ts';

/** Named dates for before/after comparisons (e.g. CRM go-live, price change). */
export const milestones = entity('milestones', ['milestone_id'], {
  /** Identifier. */
  milestone_id: id('required'),
  /** Name. */
  name: text('required'),
  /** Day it took effect. */
  at: date('required'),
});
