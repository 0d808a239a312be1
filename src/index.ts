export * from './core.ts';
export { CrmBreakdown } from './elements/crm-breakdown/element.ts';
export { CrmDashboard } from './elements/crm-dashboard/element.ts';
export type { DashboardState } from './elements/crm-dashboard/state.ts';
export { CrmFilter } from './elements/crm-filter/element.ts';
export { CrmGoal } from './elements/crm-goal/element.ts';
export { CrmLeaderboard } from './elements/crm-leaderboard/element.ts';
export { CrmScatter } from './elements/crm-scatter/element.ts';
export { CrmTrend } from './elements/crm-trend/element.ts';
