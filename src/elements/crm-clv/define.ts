import { define } from '../base/define.ts';
import { CrmClv } from './element.ts';

define('crm-clv', CrmClv);
