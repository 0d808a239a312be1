import { describe, expect, it } from 'vitest';
import { roomOf } from '../../../src/elements/base/plot.ts';

describe('pictures in two columns', () => {
  it('have half of the card but for the gap between them; the last of an odd number has all', () => {
    expect([0, 1].map((i) => roomOf(i, 2, 932))).toEqual([450, 450]);
    expect([0, 1, 2].map((i) => roomOf(i, 3, 932))).toEqual([450, 450, 932]);
  });
});
