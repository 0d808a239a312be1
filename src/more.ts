/* Every tag but the first four, and what tags load on demand: one file beside theirs. */
import './elements/crm-activity/define.ts';
import './elements/crm-breakdown/define.ts';
import './elements/crm-dashboard/define.ts';
import './elements/crm-goal/define.ts';
import './elements/crm-hygiene/define.ts';
import './elements/crm-leaderboard/define.ts';
import './elements/crm-orders/define.ts';
import './elements/crm-pipeline/define.ts';
import './elements/crm-scatter/define.ts';
import './elements/crm-stock/define.ts';
import './elements/crm-table/define.ts';
import './elements/crm-trend/define.ts';
