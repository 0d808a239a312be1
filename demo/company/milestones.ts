import type { Cell } from './csv.ts';

export const GO_LIVE = '2025-09-01';
export const PORTAL_LAUNCH = '2025-02-03';

export const MILESTONE_COLUMNS = ['milestone_id', 'name', 'at'];

export const milestoneRows = (): Cell[][] => [
  ['M1', 'Northfield Cloud on sale', '2023-04-03'],
  ['M2', 'Customer portal launch', PORTAL_LAUNCH],
  ['M3', 'CRM go-live in all regions', GO_LIVE],
];
