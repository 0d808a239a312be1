import { define } from '../base/define.ts';
import '../crm-filter/define.ts';
import { CrmDashboard } from './element.ts';

define('crm-dashboard', CrmDashboard);
