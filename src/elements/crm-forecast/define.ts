import { define } from '../base/define.ts';
import { CrmForecast } from './element.ts';

define('crm-forecast', CrmForecast);
