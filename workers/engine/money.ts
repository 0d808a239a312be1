import { teachCurrencies } from '../../src/query/combine.ts';
import { converting } from '../../src/query/converting.ts';
import { inCurrencies } from '../../src/query/in-currencies.ts';
import { teachMoney } from '../../src/query/money.ts';

/** Makes an engine answer questions about money of several currencies. */
export function learnMoney(): void {
  teachMoney(converting);
  teachCurrencies(inCurrencies);
}
