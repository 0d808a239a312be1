import { customers } from '../../schema/customers.ts';
import { metric } from '../define.ts';
import { all, count, known, ratio } from '../language.ts';
import { hadBefore, hasAfter, movements } from './recurring.ts';

export const accountRetentionRate = metric({
  id: 'account-retention-rate',
  about:
    'Accounts of success managers with a live contract at both ends of the period, out of those with one at its start.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(customers, { where: all(known(customers.csm_id), hadBefore, hasAfter) }),
    count(customers, { where: all(known(customers.csm_id), hadBefore) }),
  ),
  example: { ...movements, gives: 2 / 3 },
  source: 'https://customersuccessbox.com/blog/10-customer-success-kpis/',
});
