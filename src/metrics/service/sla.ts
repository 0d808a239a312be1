import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import { any, compare, count, expected, known, type Measure, now, ratio, type Time } from '../language.ts';

/** Met in time, out of those decided: met, or due by now. What is neither met nor due is undecided. */
const compliance = (due: Time, met: Time): Measure =>
  ratio(
    count(cases, { at: expected(due), where: compare(met, '<=', due) }),
    count(cases, { at: expected(due), where: any(known(met), compare(due, '<=', now)) }),
  );

export const slaComplianceRate = metric({
  id: 'sla-compliance-rate',
  about: 'Cases solved by their due time, out of the cases due in the period that are solved or overdue.',
  unit: 'ratio',
  better: 'higher',
  value: compliance(cases.resolution_due_at, cases.solved_at),
  example: {
    cases: {
      resolution_due_at: ['2024-03-05', '2024-03-06', '2024-03-07', '2024-03-30', '2024-03-30', null],
      solved_at: ['2024-03-04', '2024-03-08', null, null, '2024-03-09', '2024-03-01'],
    },
    period: '2024-03',
    asOf: '2024-03-20',
    gives: 0.5,
  },
  source: 'https://github.com/fivetran/dbt_zendesk',
});

export const slaFirstResponseCompliance = metric({
  id: 'sla-first-response-compliance',
  about:
    'Cases first answered by their due time, out of the cases due in the period that are answered or overdue.',
  unit: 'ratio',
  better: 'higher',
  value: compliance(cases.response_due_at, cases.first_response_at),
  example: {
    cases: {
      response_due_at: ['2024-03-05', '2024-03-06', '2024-03-07', '2024-03-08'],
      first_response_at: ['2024-03-04', '2024-03-06', '2024-03-09', null],
    },
    period: '2024-03',
    asOf: '2024-03-20',
    gives: 0.5,
  },
  source: 'https://github.com/fivetran/dbt_zendesk',
});
