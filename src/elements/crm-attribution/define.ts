import { define } from '../base/define.ts';
import { CrmAttribution } from './element.ts';

define('crm-attribution', CrmAttribution);
