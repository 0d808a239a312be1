/** Won 50; open: commit 100, most likely 30, best case 150, pipeline 200, omitted 70; a lost deal; all expected in the quarter. */
export const rollUp = {
  status: ['won', 'open', 'open', 'open', 'open', 'open', 'lost'],
  amount_base: [50, 100, 30, 150, 200, 70, 90],
  probability: [1, 0.9, 0.8, 0.5, 0.2, 0.1, 0],
  forecast_category: ['closed', 'commit', 'most_likely', 'best_case', 'pipeline', 'omitted', 'omitted'],
  created_at: Array<string>(7).fill('2024-01-02'),
  close_date: ['2024-02-01', ...Array<string>(6).fill('2024-03-20')],
  closed_at: ['2024-02-01', null, null, null, null, null, '2024-02-10'],
};
