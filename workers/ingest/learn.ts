import { learn } from '../../src/sources/knowledge.ts';
import { more } from '../../src/sources/more/all.ts';
import { knowTables } from '../../src/schema/known.ts';
import { money } from '../../src/schema/money.ts';
import { tables } from '../../src/schema/tables.ts';
import { namedColumns } from './formats/named-columns.ts';
import { takeAll } from './formats/several.ts';
import { takeJsonBy } from './json.ts';
import { learnMoney } from '../engine/money.ts';
import { teachAbroad } from './conform/currency.ts';
import { teachDates } from './values/date.ts';
import { dates } from './values/more-dates.ts';
import { numbers } from './values/more-numbers.ts';
import { teachNumbers } from './values/number.ts';
import { completeBy } from './conform/conform.ts';
import { convertForeign } from './conform/foreign.ts';
import { joinClock } from './conform/join-clock.ts';
import { fillColumns, perMonth, shareColumns } from './conform/more-columns.ts';
import { splitLines, splitStock } from './conform/split.ts';
import { otherFields } from './conform/field-history.ts';
import { tellUnmatched } from './conform/unmatched.ts';
import { deriveOrderAmounts } from './conform/order-amounts.ts';
import { deriveOrderStatus } from './conform/order-status.ts';
import { deriveOrders } from './conform/orders.ts';
import { refineBy } from './conform/refine.ts';
import { currencyOfSign } from './conform/sign-names.ts';
import { stockTime } from './conform/stock-time.ts';
import { readCells, readFlags } from './conform/words-and-units.ts';

let learnt = false;

/** Makes every system's files known: all tables, all languages and currencies, units of time, and the lines within files of orders. */
export function learnAll(): void {
  if (learnt) return;
  learnt = true;
  knowTables(tables, money);
  learn(more);
  learnMoney();
  teachAbroad({ nameSign: currencyOfSign, convert: convertForeign });
  teachDates(dates);
  teachNumbers(numbers);
  takeJsonBy(takeAll, namedColumns);
  completeBy(deriveOrderAmounts, deriveOrders, deriveOrderStatus, tellUnmatched);
  refineBy(
    readCells,
    readFlags,
    joinClock,
    fillColumns,
    shareColumns,
    perMonth,
    splitLines,
    splitStock,
    otherFields,
    stockTime,
  );
}
