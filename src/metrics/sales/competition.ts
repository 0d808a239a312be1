import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { all, count, known, ratio } from '../language.ts';
import { closed, won } from './outcomes.ts';

const rivalled = known(deals.competitors);

export const competitiveKnockouts = metric({
  id: 'competitive-knockouts',
  about: 'Deals won in the period that name a competitor.',
  unit: 'count',
  better: 'higher',
  value: count(deals, { at: deals.closed_at, where: all(won.where, rivalled) }),
  example: {
    deals: {
      status: ['won', 'won', 'lost', 'lost', 'lost', 'won'],
      competitors: ['X', 'X; Y', 'X', 'Y', 'X', null],
      created_at: ['2024-02-01', '2024-02-01', '2024-02-01', '2024-03-01', '2024-03-01', '2024-03-01'],
      closed_at: Array<string>(6).fill('2024-03-05'),
    },
    period: '2024-03',
    gives: 2,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});

export const competitiveWinRate = metric({
  id: 'competitive-win-rate',
  about: 'Deals won, out of the deals that closed in the period and name a competitor.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    competitiveKnockouts.value,
    count(deals, { at: deals.closed_at, where: all(closed.where, rivalled) }),
  ),
  example: {
    deals: {
      status: ['won', 'won', 'lost', 'lost', 'lost', 'won'],
      competitors: ['X', 'X; Y', 'X', 'Y', 'X', null],
      created_at: ['2024-02-01', '2024-02-01', '2024-02-01', '2024-03-01', '2024-03-01', '2024-03-01'],
      closed_at: Array<string>(6).fill('2024-03-05'),
    },
    period: '2024-03',
    gives: 0.4,
  },
  source: 'worked out from its name',
});

export const competitorMentions = metric({
  id: 'competitor-mentions',
  about: 'Deals created in the period that name a competitor.',
  unit: 'count',
  better: 'neutral',
  value: count(deals, { at: deals.created_at, where: rivalled }),
  example: {
    deals: {
      status: ['won', 'won', 'lost', 'lost', 'lost', 'won'],
      competitors: ['X', 'X; Y', 'X', 'Y', 'X', null],
      created_at: ['2024-02-01', '2024-02-01', '2024-02-01', '2024-03-01', '2024-03-01', '2024-03-01'],
      closed_at: Array<string>(6).fill('2024-03-05'),
    },
    period: '2024-03',
    gives: 2,
  },
  source: 'worked out from its name',
});
