import { define } from '../base/define.ts';
import { CrmStock } from './element.ts';

define('crm-stock', CrmStock);
