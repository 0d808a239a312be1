import { leads } from '../../schema/leads.ts';
import { metric } from '../define.ts';
import { count } from '../language.ts';

export const newLeads = metric({
  id: 'new-leads',
  about: 'Leads created in the period.',
  unit: 'count',
  better: 'higher',
  value: count(leads, { at: leads.created_at }),
  example: { leads: { created_at: ['2024-03-03', '2024-03-09', '2024-04-02'] }, period: '2024-03', gives: 2 },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
