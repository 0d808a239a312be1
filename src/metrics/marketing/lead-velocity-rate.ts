import { metric } from '../define.ts';
import { type Measure, minus, over, ratio } from '../language.ts';
import { qualifiedLeads } from './qualified-leads.ts';

const month = (of: Measure): Measure => over(of, { trailing: 1, unit: 'month' });
const before = month(over(qualifiedLeads.value, { shift: -1, unit: 'month' }));

export const leadVelocityRate = metric({
  id: 'lead-velocity-rate',
  about: 'Growth of qualified leads: the month that ends with the period against the month before it.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(minus(month(qualifiedLeads.value), before), before),
  example: {
    leads: { sql_at: ['2024-02-01', '2024-02-29', '2024-03-01', '2024-03-15', '2024-03-31', '2024-01-31'] },
    period: '2024-03',
    gives: 0.5,
  },
  source: 'worked out from its name',
});
