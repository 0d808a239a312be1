import { leads } from '../../schema/leads.ts';
import { metric } from '../define.ts';
import { all, any, count, empty, is, maybe, not, openAtEnd } from '../language.ts';

export const prospects = metric({
  id: 'prospects',
  about: 'Leads that at the end of the period are neither converted nor disqualified.',
  unit: 'count',
  better: 'higher',
  value: count(leads, {
    at: openAtEnd(leads.created_at, maybe(leads.converted_at)),
    where: not(
      any(
        is(leads.status, 'disqualified'),
        all(is(leads.status, 'converted'), empty(maybe(leads.converted_at))),
      ),
    ),
  }),
  example: {
    leads: {
      created_at: ['2024-01-01', '2024-01-01', '2024-01-01', '2024-01-01', '2024-03-01'],
      converted_at: [null, '2024-02-10', '2024-03-05', null, null],
      status: ['working', 'converted', 'converted', 'disqualified', 'new'],
    },
    period: '2024-02',
    gives: 2,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
