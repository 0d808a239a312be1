import { define } from '../base/define.ts';
import { CrmService } from './element.ts';

define('crm-service', CrmService);
