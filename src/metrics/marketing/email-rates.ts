import { metric } from '../define.ts';
import { ratio } from '../language.ts';
import { people } from './people.ts';

const mailing = {
  person_id: ['a', 'b', 'c', 'd', 'e', 'a', 'b', 'c', 'd', 'a', 'b', 'a', 'a', 'e', 'b'],
  type: [
    'sent',
    'sent',
    'sent',
    'sent',
    'sent',
    'delivered',
    'delivered',
    'delivered',
    'delivered',
    'open',
    'open',
    'open',
    'click',
    'bounce',
    'unsubscribe',
  ],
  at: Array<string>(15).fill('2024-03-01'),
};

/* Of different people in the period: one who opens three times opened. */

export const emailDeliveryRate = metric({
  id: 'email-delivery-rate',
  about: 'People whose mail arrived, out of the people to whom it was sent.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(people('delivered'), people('sent')),
  example: { touches: mailing, gives: 0.8 },
  source: 'https://github.com/fivetran/dbt_hubspot',
});

export const emailOpenRate = metric({
  id: 'email-open-rate',
  about: 'People who opened, out of the people whose mail arrived.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(people('open'), people('delivered')),
  example: { touches: mailing, gives: 0.5 },
  source: 'https://github.com/fivetran/dbt_hubspot',
});

export const emailClickRate = metric({
  id: 'email-click-rate',
  about: 'People who clicked, out of the people whose mail arrived.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(people('click'), people('delivered')),
  example: { touches: mailing, gives: 0.25 },
  source: 'https://github.com/fivetran/dbt_hubspot',
});

export const emailClickToOpenRate = metric({
  id: 'email-click-to-open-rate',
  about: 'People who clicked, out of the people who opened.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(people('click'), people('open')),
  example: { touches: mailing, gives: 0.5 },
  source: 'https://github.com/fivetran/dbt_hubspot',
});

export const emailUnsubscribeRate = metric({
  id: 'email-unsubscribe-rate',
  about: 'People who unsubscribed, out of the people whose mail arrived.',
  unit: 'ratio',
  better: 'lower',
  value: ratio(people('unsubscribe'), people('delivered')),
  example: { touches: mailing, gives: 0.25 },
  source: 'https://github.com/fivetran/dbt_hubspot',
});

export const emailBounceRate = metric({
  id: 'email-bounce-rate',
  about: 'People whose mail bounced, out of the people to whom it was sent.',
  unit: 'ratio',
  better: 'lower',
  value: ratio(people('bounce'), people('sent')),
  example: { touches: mailing, gives: 0.2 },
  source: 'https://github.com/fivetran/dbt_hubspot',
});
