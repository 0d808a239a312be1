import { metric } from '../define.ts';
import { ratio } from '../language.ts';
import { newLeads } from './new-leads.ts';
import { uniqueVisitors } from './unique-visitors.ts';

export const leadGenerationRate = metric({
  id: 'lead-generation-rate',
  about: 'New leads ÷ different visitors of the same period; above 1 when leads come from elsewhere too.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(newLeads.value, uniqueVisitors.value),
  example: {
    leads: { created_at: ['2024-03-01'] },
    visits: {
      visitor_id: ['a', 'b', 'a', 'c', 'd'],
      at: ['2024-03-01', '2024-03-01', '2024-03-02', '2024-03-02', '2024-03-03'],
    },
    gives: 0.25,
  },
  source: 'worked out from its name',
});
