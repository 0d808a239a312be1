import { define } from '../base/define.ts';
import { CrmRoi } from './element.ts';

define('crm-roi', CrmRoi);
