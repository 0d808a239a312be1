import { deals } from '../../schema/deals.ts';
import { expected, sum } from '../language.ts';
import { openNow } from '../forecast/open-in.ts';

/** Amount of the deals open now that are expected to close in the window. */
export const closing = sum(deals, deals.amount_base, { at: expected(deals.close_date), where: openNow });
