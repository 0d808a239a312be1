import { define } from '../base/define.ts';
import { CrmCampaigns } from './element.ts';

define('crm-campaigns', CrmCampaigns);
