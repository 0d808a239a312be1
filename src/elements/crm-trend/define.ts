import { define } from '../base/define.ts';
import { CrmTrend } from './element.ts';

define('crm-trend', CrmTrend);
