import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { left, numbers, texts } from './read.ts';
import { distributionColumns, distributionRows, sumOfDeals, type Chance } from './sum-of-deals.ts';

/**
 * Won in the window, plus every open deal expected to close in it, that comes true by its own probability. The value is
 * the mean, the interval holds 95 % of the outcomes. Deals whose expected close has passed are left out and counted.
 */
export function monteCarlo(inputs: ModelInputs, { window }: ModelContext): ModelAnswer {
  const deals = inputs.get('deals')!;
  const [amount, probability] = [numbers(deals, 'amount_base'), numbers(deals, 'probability')];
  const [created, closed, close] = [
    numbers(deals, 'created_at'),
    numbers(deals, 'closed_at'),
    numbers(deals, 'close_date'),
  ];
  const status = texts(deals, 'status');
  const chances: Chance[] = [];
  let [won, wins, overdue, worthless, unlikely] = [0, 0, 0, 0, 0];
  for (let row = 0; row < deals.rows; row++) {
    const isWon = status(row) === 'won' && closed(row) >= window.lo && closed(row) < window.hi;
    const isOpen = created(row) < window.known && !(closed(row) < window.known);
    const isDue = isOpen && close(row) >= window.loDay && close(row) < window.toDay;
    if (!isWon && !isDue) continue;
    if (isDue && close(row) < window.knownDay) overdue++;
    else if (amount(row) !== amount(row)) worthless++;
    else if (isWon) {
      won += amount(row);
      wins++;
    } else if (probability(row) !== probability(row)) unlikely++;
    else chances.push({ amount: amount(row), p: probability(row) });
  }
  const distribution = sumOfDeals(won, chances);
  return {
    value: distribution.mean,
    n: wins + chances.length,
    interval: { low: distribution.quantile(0.025), high: distribution.quantile(0.975) },
    excluded: left({
      overdue,
      'no-value:amount_base': worthless,
      'no-value:probability': unlikely,
    }),
    table: {
      columns: distributionColumns,
      flags: ['independent-deals', distribution.how],
      rows: distributionRows(distribution),
    },
  };
}
