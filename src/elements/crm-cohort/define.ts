import { define } from '../base/define.ts';
import { CrmCohort } from './element.ts';

define('crm-cohort', CrmCohort);
