import { deals } from '../../schema/deals.ts';
import { is } from '../language.ts';

/** Deals won, and deals won or lost, in the window. */
export const won = { at: deals.closed_at, where: is(deals.status, 'won') };
export const closed = { at: deals.closed_at, where: is(deals.status, 'won', 'lost') };
