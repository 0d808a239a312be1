import { deals } from '../../schema/deals.ts';
import { users } from '../../schema/users.ts';
import { all, any, compare, count, distinct, each, either, is, maybe, not, openDuring } from '../language.ts';

const owns = compare(each(count(deals), maybe(deals.owner_id)), '>', 0);

/** Active users who sell: their role says so or they own a deal; without a list of users, owners of deals in the pipeline. */
export const reps = either(
  count(users, { where: all(not(is(maybe(users.active), false)), any(is(maybe(users.role), 'rep'), owns)) }),
  distinct(deals, deals.owner_id, { at: openDuring(deals.created_at, deals.closed_at) }),
);
