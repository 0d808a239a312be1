import { define } from '../base/define.ts';
import { CrmFilter } from './element.ts';

define('crm-filter', CrmFilter);
