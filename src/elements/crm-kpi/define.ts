import { define } from '../base/define.ts';
import { CrmKpi } from './element.ts';

define('crm-kpi', CrmKpi);
