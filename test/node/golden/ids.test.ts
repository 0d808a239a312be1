import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/metrics/index.ts';
import { have, json, spec } from '../../support/golden.ts';

interface Described {
  readonly id: string;
  readonly unit: string;
  readonly better: string;
  readonly computable: string;
}

/** A better value that is a place, not a direction, is neutral. */
const direction = (better: string): string => (better.startsWith('target:') ? 'neutral' : better);

describe.skipIf(!have(spec))('the catalogue keeps to its specification', () => {
  const specified = have(spec) ? json<readonly Described[]>(spec) : [];
  const known = new Map(catalogue.map((definition) => [definition.id, definition]));

  it('every definition is a specified metric, with its unit and direction', () => {
    const wanted = new Map(specified.map(({ id, unit, better }) => [id, [unit, direction(better)]]));
    // A multiple is a ratio that is said as so many times, not as a share.
    for (const { id, unit, better } of catalogue)
      expect([id, [unit === 'multiple' ? 'ratio' : unit, better]]).toEqual([id, wanted.get(id)]);
  });
  it('every expression is defined; what else is missing is listed', () => {
    const missing = specified.filter(({ id }) => !known.has(id));
    console.log(
      `${known.size} of ${specified.length} metrics; missing: ${missing.map(({ id }) => id).join(', ')}`,
    );
    expect(missing.filter(({ computable }) => computable === 'expression')).toEqual([]);
  });
  it('no id twice', () => expect(known.size).toBe(catalogue.length));
});
