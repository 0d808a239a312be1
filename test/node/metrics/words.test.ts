import { describe, expect, it } from 'vitest';
import { isAnalysis } from '../../../src/metrics/define.ts';
import { catalogue } from '../../../src/metrics/index.ts';
import {
  compare,
  count,
  days,
  larger,
  minus,
  not,
  over,
  quantile,
  ratio,
  times,
} from '../../../src/metrics/language.ts';
import { formulaInWords, measureInWords, predicateInWords } from '../../../src/metrics/words.ts';
import { deals } from '../../../src/schema/deals.ts';

const definitionOf = (id: string) => catalogue.find((definition) => definition.id === id)!;
const words = (id: string): readonly string[] => formulaInWords(definitionOf(id));

describe('a formula in words', () => {
  it('has the sides of a calculation on lines of their own', () => {
    expect(words('win-rate')).toEqual([
      'count of deals where status is won, dated by closed_at',
      '÷ count of deals where status is won or lost, dated by closed_at',
    ]);
  });

  it('tells what is open at an end', () => {
    expect(words('open-pipeline')).toEqual([
      "sum of amount_base over deals, open at the period's end (from created_at to closed_at)",
    ]);
  });

  it('tells a stage of cases, and which of several rows counts', () => {
    const [line] = words('nps');
    expect(line).toContain('mean of (100 where score ≥ 9, −100 where score ≤ 6, else 0) over surveys');
    expect(line).toContain(
      'dated by (responded_at where score is known, else nothing), of each person_id and kind the newest of the period',
    );
  });

  it('calls what comes again by a letter', () => {
    const of = 'sum of mrr over its subscriptions where status is active or past_due, open at the period';
    expect(words('mrr-expansion')).toEqual([
      'sum of (A − B) over customers where B > 0 and A > B',
      `A: ${of}'s end (from valid_from to valid_to)`,
      `B: ${of}'s start (from valid_from to valid_to)`,
    ]);
  });

  it('names the parts that are metrics, where it is told their names', () => {
    const names = new Map(catalogue.flatMap((d) => (isAnalysis(d) ? [] : [[d.value, d.id] as const])));
    expect(formulaInWords(definitionOf('clv-cac-ratio'), (measure) => names.get(measure))).toEqual([
      'clv',
      '÷ cac',
    ]);
  });

  it('tells the target', () => {
    expect(words('quota-attainment').at(-1)).toBe('÷ the target of closed-won-amount');
  });

  it('tells of a model what it reads and how it is set', () => {
    expect(words('sales-cycle-length-km')).toEqual([
      'the model kaplan-meier-median over deals',
      'with start = created_at, end = closed_at, event = won, closed = won lost, unit = day',
    ]);
  });

  it('has no holes, for any metric', () => {
    for (const definition of catalogue)
      for (const line of formulaInWords(definition)) {
        expect(line, definition.id).not.toMatch(/undefined|null|NaN|\[object| {2}|\( | \)/);
        expect(line.split('(').length, `${definition.id}: ${line}`).toBe(line.split(')').length);
      }
  });
});

describe('words of one node', () => {
  it('bracket what is put together', () => {
    const all = count(deals);
    expect(measureInWords(times(minus(all, 1), 2))).toBe('((count of deals) − 1) × 2');
    expect(measureInWords(times(times(all, 3), 2))).toBe('(count of deals) × 3 × 2');
    expect(measureInWords(larger(0, ratio(all, 2)))).toBe('the larger of 0 and ((count of deals) ÷ 2)');
  });

  it('name windows and quantiles', () => {
    const age = quantile(0.9, deals, days(deals.created_at, deals.closed_at));
    expect(measureInWords(age)).toBe('90th percentile of (days from created_at to closed_at) over deals');
    const all = count(deals);
    expect(measureInWords(over(all, { trailing: 12, unit: 'month' }))).toBe(
      "(count of deals) over the last 12 months up to the period's end",
    );
    expect(measureInWords(over(all, { shift: -1, unit: 'period' }))).toBe(
      '(count of deals) in the previous period',
    );
    expect(measureInWords(over(all, { toDate: 'year' }))).toBe('(count of deals) since the year began');
  });

  it('keep the brackets of a negation', () => {
    expect(predicateInWords(not(compare(deals.amount, '<', 5)), 'deals')).toBe('not (amount < 5)');
  });
});
