import { cases } from '../../schema/cases.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';

export const firstResponseTimeBusiness = analysis({
  id: 'first-response-time-business',
  about:
    'Median business time to the first public answer over the cases opened in the period: as the service system recorded it, else the opening hours (Monday to Friday, 9 to 17) between.',
  unit: 'duration_s',
  better: 'lower',
  model: 'business-duration',
  params: { hours: '1-5 09:00-17:00', holidays: '' },
  reads: {
    cases: {
      table: 'cases',
      columns: [cases.created_at, maybe(cases.first_response_at), maybe(cases.first_response_s)],
    },
  },
  example: {
    // Over a weekend: 1 h on Friday and 2 h on Monday; one recorded by the system; one outside the hours; one not answered.
    cases: {
      created_at: ['2024-03-01 16:00', '2024-03-01', '2024-03-02 10:00', '2024-03-04'],
      first_response_at: ['2024-03-04 11:00', '2024-03-05', '2024-03-02 12:00', null],
      first_response_s: [null, 900, null, null],
    },
    gives: [[900, 3900, 3]],
  },
  source: 'https://github.com/fivetran/dbt_zendesk',
});
