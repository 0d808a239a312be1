import { deals } from '../../schema/deals.ts';
import { leads } from '../../schema/leads.ts';
import type { Column } from '../../schema/entity.ts';
import {
  all,
  any,
  coalesce,
  compare,
  count,
  each,
  either,
  empty,
  is,
  known,
  maybe,
  type Measure,
  now,
  pick,
  sum,
  type Value,
  via,
} from '../language.ts';

const won = all(
  is(deals.status, 'won'),
  any(empty(maybe(deals.closed_at)), compare(maybe(deals.closed_at), '<', now)),
);

type Id = Column<'id'>;
const wonDeals = (ofDeal: Id): Value => each(count(deals, { where: won }), ofDeal);
const converted = (ofLead: Id, of: Value): Value => via(ofLead, pick([[won, of]]));

const wonLeads = (ofDeal: Id, ofLead: Id): Measure =>
  count(leads, {
    at: leads.created_at,
    where: any(compare(wonDeals(ofDeal), '>', 0), known(converted(ofLead, { k: 'lit', v: 1 }))),
  });

const wonValue = (ofDeal: Id, ofLead: Id): Measure =>
  sum(
    leads,
    pick(
      [[compare(wonDeals(ofDeal), '>', 0), each(sum(deals, deals.amount_base, { where: won }), ofDeal)]],
      coalesce(converted(ofLead, deals.amount_base), 0),
    ),
    { at: leads.created_at },
  );

/** A deal names its lead, or a lead the deal that it became; at least one of the two must be in the files. */
const linked = (of: (ofDeal: Id, ofLead: Id) => Measure): Measure =>
  either(
    of(deals.lead_id, maybe(leads.converted_deal_id)),
    of(maybe(deals.lead_id), leads.converted_deal_id),
  );

/** Leads of the window whose deal is won by now. */
export const leadsWon = linked(wonLeads);
/** What the deals of the window's leads have brought by now. */
export const leadsValue = linked(wonValue);
