import { define } from '../base/define.ts';
import { CrmFunnel } from './element.ts';

define('crm-funnel', CrmFunnel);
