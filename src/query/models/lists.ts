import { isoDay } from '../../util/civil.ts';
import { quantileOfSorted } from '../../util/statistics.ts';
import type { Model } from './model.ts';
import { left, numbers, orNull, rowsByKey, setting, someOf, texts } from './read.ts';

/** The `count` largest deals: `which` 'won' in the window, or 'open' and expected to close in it. The value is the largest amount. */
export const topDeals: Model = (inputs, { window, params }) => {
  const deals = inputs.get('deals')!;
  const [id, name, stage, owner, status] = ['deal_id', 'name', 'stage', 'owner_id', 'status'].map((column) =>
    texts(deals, column),
  ) as [(row: number) => string | null, ...((row: number) => string | null)[]];
  const [amount, close, closed] = [
    numbers(deals, 'amount_base'),
    numbers(deals, 'close_date'),
    numbers(deals, 'closed_at'),
  ];
  const [created, chance] = [numbers(deals, 'created_at'), numbers(deals, 'probability')];
  const people = rowsByKey(inputs.get('users'), 'user_id');
  const person = texts(inputs.get('users'), 'name');
  const isOpen = (row: number): boolean =>
    !(created(row) >= window.known) &&
    (status!(row) === 'open' || closed(row) >= window.known) &&
    close(row) >= window.loDay &&
    close(row) < window.toDay;
  const isWon = (row: number): boolean =>
    status!(row) === 'won' && closed(row) >= window.lo && closed(row) < window.hi;
  const found = Array.from({ length: deals.rows }, (_, row) => row).filter(
    params.which === 'open' ? isOpen : isWon,
  );
  const known = found.filter((row) => amount(row) === amount(row));
  // Equal amounts by close date, no date last, then by id.
  const day = (row: number): number => (close(row) === close(row) ? close(row) : Infinity);
  known.sort(
    (a, b) =>
      amount(b) - amount(a) ||
      (day(a) === day(b) ? 0 : day(a) - day(b)) ||
      ((id(a) ?? '') < (id(b) ?? '') ? -1 : 1),
  );
  const rows = known.slice(0, setting(params, 'count', 10));
  return {
    value: rows.length ? amount(rows[0]!) : null,
    n: known.length,
    ...(!rows.length && { reason: 'no-rows' }),
    excluded: left({ 'no-value:amount_base': found.length - known.length }),
    table: {
      columns: [
        { name: 'deal', unit: 'text' },
        { name: 'name', unit: 'text' },
        { name: 'amount', unit: 'currency' },
        { name: 'stage', unit: 'text' },
        { name: 'owner', unit: 'text' },
        { name: 'close_date', unit: 'text' },
        { name: 'probability', unit: 'ratio' },
      ],
      rows: rows.map((row) => [
        id(row),
        name!(row),
        amount(row),
        stage!(row),
        person(people.get(owner!(row) ?? '') ?? -1) ?? owner!(row),
        close(row) === close(row) ? isoDay(close(row)) : null,
        orNull(chance(row)),
      ]),
    },
  };
};

/**
 * Leads of the window by score: fifths, or bands that begin at `cuts` ('20,40,60'); a lead is won when a deal of it is.
 * The value is the highest band's lift: its won share ÷ that of all leads.
 */
export const scoreBands: Model = (inputs, { window, params }) => {
  const [leads, deals] = [inputs.get('leads')!, inputs.get('deals')];
  const [id, converted] = [texts(leads, 'lead_id'), texts(leads, 'converted_deal_id')];
  const [score, created] = [numbers(leads, 'score'), numbers(leads, 'created_at')];
  const [deal, lead, status, closed] = [
    texts(deals, 'deal_id'),
    texts(deals, 'lead_id'),
    texts(deals, 'status'),
    numbers(deals, 'closed_at'),
  ];
  const wonDeals = new Set<string>();
  const wonLeads = new Set<string>();
  for (let row = 0; row < (deals?.rows ?? 0); row++) {
    if (status(row) !== 'won' || closed(row) >= window.asOf) continue;
    wonDeals.add(deal(row) ?? '');
    wonLeads.add(lead(row) ?? '');
  }
  const isWon = (row: number): boolean =>
    wonLeads.has(id(row)!) || (converted(row) !== null && wonDeals.has(converted(row)!));
  const rows = Array.from({ length: leads.rows }, (_, row) => row).filter(
    (row) => created(row) >= window.lo && created(row) < window.hi,
  );
  const scored = rows.filter((row) => score(row) === score(row));
  const sorted = Float64Array.from(scored, score).sort();
  const told = String(params.cuts ?? '')
    .split(',')
    .filter(Boolean)
    .map(Number);
  const cuts = (told.length ? told : [0.2, 0.4, 0.6, 0.8].map((p) => quantileOfSorted(sorted, p))).sort(
    (a, b) => a - b,
  );
  const edges = [...new Set(cuts)].filter((cut) => cut === cut);
  const bands = Array.from({ length: edges.length + 1 }, () => ({ n: 0, won: 0 }));
  const unscored = { n: 0, won: 0 };
  for (const row of rows) {
    const value = score(row);
    const band = value === value ? bands[edges.filter((edge) => value >= edge).length]! : unscored;
    band.n++;
    if (isWon(row)) band.won++;
  }
  const all = rows.filter(isWon).length / rows.length;
  const rate = ({ n, won }: { n: number; won: number }): number => won / n;
  const filled = bands.filter(({ n }) => n);
  const isRising = filled.every((band, i) => !i || rate(band) >= rate(filled[i - 1]!));
  const lift = filled.length ? rate(filled.at(-1)!) / all : NaN;
  const from = (i: number): number => (i ? edges[i - 1]! : NaN);
  return {
    value: orNull(lift),
    n: rows.length,
    ...(lift !== lift && {
      reason: rows.length ? (scored.length ? 'zero-denominator' : 'no-value') : 'no-rows',
    }),
    table: {
      columns: [
        { name: 'from', unit: 'number' },
        { name: 'below', unit: 'number' },
        { name: 'leads', unit: 'count' },
        { name: 'won', unit: 'count' },
        { name: 'rate', unit: 'ratio' },
        { name: 'lift', unit: 'number' },
      ],
      ...someOf(
        [
          ...bands.map((band, i) => [from(i), edges[i] ?? NaN, band] as const),
          ...(unscored.n ? [[NaN, NaN, unscored] as const] : []),
        ].map(([low, below, band]) => [
          orNull(low),
          orNull(below),
          band.n,
          band.won,
          orNull(rate(band)),
          orNull(rate(band) / all),
        ]),
        [...(isRising ? [] : ['not-rising']), ...(unscored.n ? [`no-score:${unscored.n}`] : [])],
      ),
    },
  };
};
