import { define } from '../base/define.ts';
import { CrmSource } from './element.ts';

define('crm-source', CrmSource);
