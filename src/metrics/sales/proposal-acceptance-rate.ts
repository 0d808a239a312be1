import { quotes } from '../../schema/quotes.ts';
import { metric } from '../define.ts';
import { count, is, ratio } from '../language.ts';

export const proposalAcceptanceRate = metric({
  id: 'proposal-acceptance-rate',
  about: 'Quotes sent in the period that are accepted, out of the quotes sent in the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(quotes, { at: quotes.sent_at, where: is(quotes.status, 'accepted') }),
    count(quotes, { at: quotes.sent_at }),
  ),
  example: {
    quotes: {
      sent_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04', '2024-02-01'],
      status: ['accepted', 'declined', 'sent', 'expired', 'accepted'],
    },
    period: '2024-03',
    gives: 0.25,
  },
  source: 'worked out from its name',
});
