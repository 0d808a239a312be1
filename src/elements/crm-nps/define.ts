import { define } from '../base/define.ts';
import { CrmNps } from './element.ts';

define('crm-nps', CrmNps);
