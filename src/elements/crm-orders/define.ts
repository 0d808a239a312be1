import { define } from '../base/define.ts';
import { CrmOrders } from './element.ts';

define('crm-orders', CrmOrders);
