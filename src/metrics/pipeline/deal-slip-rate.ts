import { stageHistory } from '../../schema/stage-history.ts';
import { analysis } from '../define.ts';
import { histories } from './history-reads.ts';

export const dealSlipRate = analysis({
  id: 'deal-slip-rate',
  about:
    'Deals open at the start of the period and expected to close in it that are still open at its end and expected later; also by amount. Needs the history of close dates.',
  unit: 'ratio',
  better: 'lower',
  model: 'slip',
  reads: {
    ...histories,
    history: {
      ...histories.history,
      columns: [
        ...histories.history.columns.filter(({ name }) => name !== 'close_date'),
        stageHistory.close_date,
      ],
    },
  },
  example: {
    deals: {
      deal_id: ['slips', 'wins', 'early', 'stays', 'later', 'new'],
      stage: ['A', 'Won', 'A', 'A', 'A', 'A'],
      status: ['open', 'won', 'open', 'open', 'open', 'open'],
      created_at: ['2023-12-01', '2023-12-01', '2023-12-01', '2023-12-01', '2023-12-01', '2024-01-05'],
      closed_at: [null, '2024-01-20', null, null, null, null],
    },
    stages: { stage: ['A', 'Won'], sort_order: [1, 2], category: ['open', 'won'] },
    stage_history: {
      deal_id: ['slips', 'slips', 'wins', 'wins', 'early', 'early', 'stays', 'later', 'new', 'new'],
      changed_at: [
        '2023-12-01',
        '2024-01-10',
        '2023-12-01',
        '2024-01-20',
        '2023-12-01',
        '2024-01-10',
        '2023-12-01',
        '2023-12-01',
        '2024-01-05',
        '2024-01-10',
      ],
      stage: ['A', 'A', 'A', 'Won', 'A', 'A', 'A', 'A', 'A', 'A'],
      amount: [60, 90, 20, 20, 10, 10, 30, 99, 5, 5],
      close_date: [
        '2024-01-31',
        '2024-02-01',
        '2024-01-15',
        '2024-02-20',
        '2024-01-31',
        '2024-01-02',
        '2024-01-01',
        '2024-02-01',
        '2024-01-31',
        '2024-02-05',
      ],
    },
    period: '2024-01',
    asOf: '2024-01-31',
    gives: [
      ['deals', 4, 1, 0.25],
      ['amount', 120, 60, 0.5],
    ],
  },
  source:
    'https://ebstalimited.zendesk.com/hc/en-us/articles/13349584954001-Pipeline-Change-Ebsta-for-Salesforce',
});
