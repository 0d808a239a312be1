import { metric } from '../define.ts';
import { ratio } from '../language.ts';
import { people } from './people.ts';

export const campaignResponseRate = metric({
  id: 'campaign-response-rate',
  about: 'People who answered, out of the people to whom something was sent in the period; each counts once.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(people('response', 'form'), people('sent')),
  example: {
    touches: {
      person_id: ['a', 'b', 'c', 'd', 'a', 'a'],
      type: ['sent', 'sent', 'sent', 'sent', 'response', 'form'],
      at: ['2024-03-01', '2024-03-01', '2024-03-01', '2024-03-01', '2024-03-02', '2024-03-03'],
    },
    gives: 0.25,
  },
  source: 'https://docs.infor.com/crm/ce/en-us/crmolh/crmceolh/msg1658141893405.html',
});
