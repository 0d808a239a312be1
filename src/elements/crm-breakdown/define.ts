import { define } from '../base/define.ts';
import { CrmBreakdown } from './element.ts';

define('crm-breakdown', CrmBreakdown);
