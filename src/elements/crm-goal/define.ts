import { define } from '../base/define.ts';
import { CrmGoal } from './element.ts';

define('crm-goal', CrmGoal);
