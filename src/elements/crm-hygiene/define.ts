import { define } from '../base/define.ts';
import { CrmHygiene } from './element.ts';

define('crm-hygiene', CrmHygiene);
