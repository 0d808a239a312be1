import '../../../src/define.ts';
import { checkForEveryone } from './checks.ts';
import { deals, pipeline } from './support.ts';

const surveys = Array.from({ length: 40 }, (_, i) => ({
  response_id: `r${i}`,
  kind: 'nps',
  responded_at: `2024-0${1 + (i % 4)}-1${i % 9}`,
  score: [10, 9, 9, 8, 3, 0, 10, 7][i % 8],
  person_id: `p${i}`,
}));

checkForEveryone('crm-kpi', () => ({ metric: 'win-rate', period: '2024-Q2', table: 'deals', data: deals() }));
checkForEveryone('crm-funnel', () => ({ table: 'deals', data: pipeline() }));
checkForEveryone('crm-forecast', () => ({ period: '2024-Q2', target: 9000, table: 'deals', data: deals() }));
// The score itself and the three groups are marks of the NPS picture beside its eleven answers.
checkForEveryone('crm-nps', () => ({ table: 'surveys', data: surveys }), {
  rows: ([first = 0, ...rest]) => [first - 4, ...rest],
});
