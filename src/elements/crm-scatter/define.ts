import { define } from '../base/define.ts';
import { CrmScatter } from './element.ts';

define('crm-scatter', CrmScatter);
