import { define } from '../base/define.ts';
import { CrmLeaderboard } from './element.ts';

define('crm-leaderboard', CrmLeaderboard);
