import { entity, flag, id, oneOf, text, timestamp } from './entity.ts';

/** Marketing touchpoints and responses (campaign members, email events, form fills, ad clicks). */
export const touches = entity('touches', ['touch_id'], {
  /** Identifier. */
  touch_id: id('required'),
  /** When. */
  at: timestamp('required'),
  /** Campaign. */
  campaign_id: id('common', 'campaigns'),
  /** Channel. */
  channel: text('common'),
  /** Kind. */
  type: oneOf(
    'required',
    'sent',
    'delivered',
    'open',
    'click',
    'response',
    'form',
    'bounce',
    'unsubscribe',
    'complaint',
    'ad_click',
    'visit',
    'event',
    'other',
  ),
  /** Contact/visitor. */
  person_id: id('common'),
  /** Lead. */
  lead_id: id('optional', 'leads'),
  /** Account. */
  customer_id: id('optional', 'customers'),
  /** Deal (for attribution; else joined through lead/person/customer). */
  deal_id: id('optional', 'deals'),
  /** Machine open/click (bot, mail privacy proxy). */
  automated: flag('optional'),
});
