import { define } from '../base/define.ts';
import { CrmSurvival } from './element.ts';

define('crm-survival', CrmSurvival);
