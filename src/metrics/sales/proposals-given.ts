import { deals } from '../../schema/deals.ts';
import { quotes } from '../../schema/quotes.ts';
import { metric } from '../define.ts';
import { all, count, either, is, maybe, not } from '../language.ts';

export const proposalsGiven = metric({
  id: 'proposals-given',
  about:
    'Quotes sent in the period, without drafts; without quotes, deals whose first proposal is in the period.',
  unit: 'count',
  better: 'higher',
  value: either(
    count(quotes, {
      at: quotes.sent_at,
      where: all(not(is(maybe(quotes.direction), 'received')), not(is(maybe(quotes.status), 'draft'))),
    }),
    count(deals, { at: deals.proposal_sent_at }),
  ),
  example: {
    quotes: {
      sent_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'],
      direction: ['sent', null, 'received', 'sent'],
      status: ['accepted', null, 'sent', 'draft'],
    },
    gives: 2,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
