import { decimal, entity, id, oneOf, text, timestamp } from './entity.ts';

/** Survey invitations and answers. */
export const surveys = entity('surveys', ['survey_id'], {
  /** Identifier. */
  survey_id: id('required'),
  /** Instrument. */
  kind: oneOf('required', 'nps', 'csat', 'ces'),
  /** Sent. */
  sent_at: timestamp('optional'),
  /** Answered (null = no answer). */
  responded_at: timestamp('common'),
  /** Raw score. */
  score: decimal('common'),
  /** Lowest possible score (default nps 0, csat 1, ces 1). */
  scale_min: decimal('optional'),
  /** Highest possible score (default nps 10, csat 5, ces 7). */
  scale_max: decimal('optional'),
  /** Account. */
  customer_id: id('optional', 'customers'),
  /** Respondent. */
  person_id: id('optional'),
  /** Case. */
  case_id: id('optional', 'cases'),
  /** Agent. */
  agent_id: id('optional', 'users'),
  /** Channel. */
  channel: text('optional'),
  /** 'Why did you choose this score?'. */
  comment: text('optional'),
});
