import { learn } from '../../src/sources/knowledge.ts';
import { more } from '../../src/sources/more/all.ts';
import { learnMoney } from '../engine/money.ts';
import { teachAbroad } from './conform/currency.ts';
import { convertForeign } from './conform/foreign.ts';
import { joinClock } from './conform/join-clock.ts';
import { fillColumns, perMonth, shareColumns, splitLines } from './conform/more-columns.ts';
import { refineBy } from './conform/refine.ts';
import { currencyOfSign } from './conform/sign-names.ts';
import { readCells, readFlags } from './conform/words-and-units.ts';

let learnt = false;

/** Makes every system's files known: all tables, all languages and currencies, units of time, and the lines within files of orders. */
export function learnAll(): void {
  if (learnt) return;
  learnt = true;
  learn(more);
  learnMoney();
  teachAbroad({ nameSign: currencyOfSign, convert: convertForeign });
  refineBy(readCells, readFlags, joinClock, fillColumns, shareColumns, perMonth, splitLines);
}
