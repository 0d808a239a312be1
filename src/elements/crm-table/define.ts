import { define } from '../base/define.ts';
import { CrmTable } from './element.ts';

define('crm-table', CrmTable);
