import { deals } from '../../schema/deals.ts';
import { forecasts } from '../../schema/forecasts.ts';
import { maybe } from '../language.ts';

/** What was forecast, and what came of it. */
export const errorReads = {
  forecasts: {
    table: 'forecasts',
    columns: [
      forecasts.submitted_at,
      forecasts.period_start,
      forecasts.period_end,
      forecasts.amount,
      maybe(forecasts.category),
      maybe(forecasts.owner_id),
      maybe(forecasts.team),
    ],
  },
  deals: {
    table: 'deals',
    columns: [deals.status, deals.amount_base, deals.closed_at, maybe(deals.owner_id), maybe(deals.team)],
  },
};

/** Two finished periods, forecast 950 and 25 on their first days (corrected later), won 1,000 and 10; a third unfinished. */
export const errorExample = {
  forecasts: {
    submitted_at: ['2023-12-30', '2024-01-01 12:00:00', '2024-01-20', '2024-02-01', '2024-03-01'],
    period_start: ['2024-01-01', '2024-01-01', '2024-01-01', '2024-02-01', '2024-03-01'],
    period_end: ['2024-01-31', '2024-01-31', '2024-01-31', '2024-02-29', '2024-03-31'],
    amount: [800, 950, 1000, 25, 999],
  },
  deals: {
    status: ['won', 'won', 'lost', 'won', 'won'],
    amount_base: [600, 400, 70, 10, 5000],
    closed_at: ['2024-01-05', '2024-01-31 23:59:59', '2024-01-31', '2024-02-01', '2024-03-05'],
  },
  asOf: '2024-03-10',
};
