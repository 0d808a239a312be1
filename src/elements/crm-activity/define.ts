import { define } from '../base/define.ts';
import { CrmActivity } from './element.ts';

define('crm-activity', CrmActivity);
