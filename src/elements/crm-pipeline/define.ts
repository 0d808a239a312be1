import { define } from '../base/define.ts';
import { CrmPipeline } from './element.ts';

define('crm-pipeline', CrmPipeline);
