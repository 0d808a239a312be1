import { define } from '../base/define.ts';
import { CrmCsat } from './element.ts';

define('crm-csat', CrmCsat);
