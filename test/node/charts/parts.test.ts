import { nice, ticks } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeLabels } from '../../../src/charts/parts/axis.ts';
import { placeLabels } from '../../../src/charts/parts/labels.ts';
import { domainOf, linear, niceTicks } from '../../../src/charts/parts/scale.ts';
import { estimate, fit, wrap } from '../../../src/charts/parts/text.ts';
import { month } from './support/samples.ts';

describe('niceTicks', () => {
  it.each([
    [0, 100],
    [0, 1],
    [0, 455_300],
    [-40_000, 40_000],
    [0.6, 0.64],
    [0, 3.1e9],
    [-0.3, 0.05],
  ])('encloses %d … %d with the round steps d3 would take', (from, to) => {
    const found = niceTicks(from, to, 4);
    const step = found[1]! - found[0]!;
    expect(found[0]).toBeLessThanOrEqual(from);
    expect(found.at(-1)).toBeGreaterThanOrEqual(to);
    const [low, high] = nice(from, to, Math.round((to - from) / step));
    expect([found[0]!, found.at(-1)!]).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)]);
    expect(found).toEqual(
      ticks(low, high, found.length - 1).map((value): unknown => expect.closeTo(value, 9)),
    );
  });

  it('is increasing and finite whatever the range', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
        (from, span) => {
          fc.pre(from + span > from + span / 1e3);
          const found = niceTicks(from, from + span, 4);
          expect(found.length).toBeLessThan(12);
          expect(found.every((value, i) => Number.isFinite(value) && (!i || value > found[i - 1]!))).toBe(
            true,
          );
        },
      ),
      { seed: 7 },
    );
  });
});

describe('domainOf', () => {
  it('keeps zero where values reach down far enough, pads where they do not', () => {
    expect(domainOf([10, 100])).toEqual({ from: 0, to: 100, zero: true });
    expect(domainOf([90, 100])).toEqual({ from: 89, to: 101, zero: false });
    expect(domainOf([90, 100], true)).toEqual({ from: 0, to: 100, zero: true });
    expect(domainOf([-5, 10])).toEqual({ from: -5, to: 10, zero: true });
    expect(domainOf([5, 5])).toEqual({ from: 0, to: 5, zero: true });
    expect(domainOf([])).toEqual({ from: 0, to: 1, zero: true });
  });
});

describe('linear', () => {
  it('is monotone and meets both ends', () => {
    const scale = linear(-100, 100, 0, 50);
    expect([scale(-100), scale(0), scale(100)]).toEqual([0, 25, 50]);
    expect(linear(3, 3, 7, 9)(3)).toBe(7);
  });
});

describe('texts', () => {
  it('knows that Chinese is wide, marks and isolates have no width', () => {
    expect(estimate('销售', 10)).toBe(20);
    expect(estimate('e\u0301', 10)).toBe(estimate('e', 10));
    expect(estimate('\u2068a\u2069', 10)).toBe(estimate('a', 10));
  });

  it('cuts between letters, never inside one', () => {
    expect(fit('short', 100, 12, estimate)).toBe('short');
    const cut = fit('Nguye\u0302\u0303n Va\u0306n An', 40, 12, estimate);
    expect(cut.endsWith('…')).toBe(true);
    expect(estimate(cut, 12)).toBeLessThanOrEqual(40);
    expect('Nguye\u0302\u0303n Va\u0306n An'.startsWith(cut.slice(0, -1))).toBe(true);
    expect(cut).not.toMatch(/e\u0302?…$/u);
  });

  it('breaks between words into at most two lines', () => {
    expect(wrap('Angebot und Verhandlung', 90, 13, estimate)).toEqual(['Angebot und', 'Verhandlung']);
    expect(wrap('one two three four five six', 60, 13, estimate)).toHaveLength(2);
    for (const line of wrap('one two three four five six', 60, 13, estimate))
      expect(estimate(line, 13)).toBeLessThanOrEqual(60);
  });
});

describe('placeLabels', () => {
  const label = (x: number, text: string) => ({ x, text, class: 'ink' });
  it('moves a less important label aside and drops one that would end up far away', () => {
    const placed = placeLabels([label(100, 'Target 70%'), label(104, 'Pace 68%')], 10, 300, estimate);
    expect(placed).toHaveLength(2);
    expect(
      placeLabels([label(50, 'A label as wide as the line'), label(50, 'another')], 10, 140, estimate),
    ).toHaveLength(1);
  });
  it('never puts one on the other side of its neighbour', () => {
    // The end of the scale is right of the target, and where its label has no room there it has none at all.
    const placed = placeLabels([label(130, 'Target 34%'), label(150, '40%')], 10, 150, estimate);
    expect(JSON.stringify(placed)).toContain('Target 34%');
    expect(JSON.stringify(placed)).not.toContain('40%');
  });
});

describe('timeLabels', () => {
  const labels = (n: number, width: number) =>
    timeLabels(
      Array.from({ length: n }, (_, i) => month(i)),
      (i) => (i / (n - 1)) * width,
      0,
      0,
      width,
      estimate,
    ).map((shape) => (shape.kind === 'text' ? shape.text : ''));

  it('shows every month, then every second, third, sixth, then years', () => {
    expect(labels(6, 400)).toEqual(['Oct', 'Nov', 'Dec', '2025', 'Feb', 'Mar']);
    expect(labels(12, 300)).toEqual(['Nov', '2025', 'Mar', 'May', 'Jul', 'Sep']);
    expect(labels(24, 300)).toEqual(['2025', 'Apr', 'Jul', 'Oct', '2026', 'Apr', 'Jul']);
    // 2025 would stand half outside: it gives way to 2026.
    expect(labels(96, 300)).toEqual(['2026', '2027', '2028', '2029', '2030', '2031', '2032']);
  });

  it('is empty for an empty axis', () => {
    expect(timeLabels([], () => 0, 0, 0, 100, estimate)).toEqual([]);
  });
});
