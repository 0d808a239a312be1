import type { Value } from '../../src/metrics/language.ts';
import { textOf } from '../../src/query/walk.ts';
import { fxRates } from '../../src/schema/fx-rates.ts';
import { asText, type Rows } from './rows.ts';

/** The exchange rate, or a cross rate where the wanted currency has rates, too. */
export function rateOf(rows: Rows, { of, at, to }: Extract<Value, { k: 'rate' }>): string {
  const { print } = rows;
  const one = print.number(1);
  const key = rows.key(of);
  if (key.absent) return one;
  const word = `upper(${asText(rows, key)})`;
  const wanted = print.bind(to, 'text');
  const columns = print.schema.get('fx_rates')?.columns;
  if (!['currency', 'date', 'rate'].every((name) => columns?.has(name)))
    return `CASE WHEN ${word} IS NULL OR ${word} = ${wanted} THEN ${one} END`;
  const day = rows.number(at, true);
  const place = `${rows.window ?? ''} ${textOf(at)}`;
  const rate = rateOn(rows, word, day, `rate ${textOf(of)} ${place}`);
  const base = rateOn(rows, wanted, day, `rate to ${to} ${place}`);
  const fx = rows.of('fx_rates', false);
  const has = `upper(${asText(fx, fx.column('currency')!)}) = ${wanted}`;
  // Printed last, since its text reads the column.
  const isRated = `EXISTS (SELECT TRUE FROM ${fx.from()} WHERE ${has})`;
  return `CASE WHEN ${word} IS NULL OR ${word} = ${wanted} THEN ${one} ELSE ${rate} / CASE WHEN ${isRated} THEN nullif(${base}, ${print.number(0)}) ELSE ${one} END END`;
}

/** Every row of fx_rates holds from its day to the next of its currency, so that a join finds one at most. */
function rateOn(rows: Rows, word: string, day: string, memo: string): string {
  const { alias } = rows.join(memo, (alias) => {
    const fx = rows.of('fx_rates', false);
    const code = `upper(${asText(fx, fx.column('currency')!)})`;
    const [from, value] = [fx.number(fxRates.date), fx.number(fxRates.rate)];
    const order = fx.order();
    const next = `lead(${from}) OVER (PARTITION BY ${code} ORDER BY ${from}${order ? `, ${order}` : ''})`;
    const text = (): string =>
      `LEFT JOIN (SELECT ${code} AS "k", ${from} AS "d", ${next} AS "e", ${value} AS "v" FROM ${fx.from()} WHERE ${from} IS NOT NULL) AS ${alias} ON ${alias}."k" = ${word} AND ${alias}."d" <= ${day} AND (${alias}."e" IS NULL OR ${alias}."e" > ${day})`;
    return { shared: undefined, text };
  });
  return `${alias}."v"`;
}
