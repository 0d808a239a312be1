import { define } from '../base/define.ts';
import { CrmImpact } from './element.ts';

define('crm-impact', CrmImpact);
