import { metric } from '../define.ts';
import { ratio } from '../language.ts';
import { reps } from '../activity/reps.ts';
import { closedWonAmount } from './closed-won-amount.ts';

export const revenuePerRep = metric({
  id: 'revenue-per-rep',
  about: 'Amount won in the period ÷ active sales people.',
  unit: 'currency',
  better: 'higher',
  value: ratio(closedWonAmount.value, reps),
  example: {
    deals: {
      status: ['won', 'won', 'open'],
      amount_base: [60000, 30000, 1],
      owner_id: ['u1', 'u1', 'u4'],
      created_at: ['2024-01-01', '2024-01-01', '2024-01-01'],
      closed_at: ['2024-03-01', '2024-03-02', null],
    },
    users: {
      user_id: ['u1', 'u2', 'u3', 'u4', 'u5'],
      role: ['manager', 'rep', 'agent', 'manager', 'rep'],
      active: [true, true, true, null, false],
    },
    gives: 30000,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
