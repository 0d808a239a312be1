import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHash, hashOfText } from '../../../workers/cache/hash.ts';

const digest = (...chunks: Uint8Array[]): string => {
  const hash = createHash();
  chunks.forEach(hash.update);
  return `${hash.length()} ${hash.digest()}`;
};

describe('the content hash', () => {
  it('does not depend on how the bytes were cut', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(), (bytes, at) => {
        const cut = at % (bytes.length + 1);
        expect(digest(bytes.subarray(0, cut), bytes.subarray(cut))).toBe(digest(bytes));
      }),
    );
  });

  it('sees every change of one byte, and swaps, in a file', () => {
    const text = 'id,amount,closed_at\n'.repeat(20);
    const seen = new Set([hashOfText(text)]);
    for (let i = 0; i < text.length; i++)
      for (const digit of '0123456789') seen.add(hashOfText(text.slice(0, i) + digit + text.slice(i + 1)));
    for (let i = 1; i < text.length; i++)
      if (text[i] !== text[i - 1])
        seen.add(hashOfText(text.slice(0, i - 1) + text[i] + text[i - 1] + text.slice(i + 1)));
    const swaps = [...text].filter((letter, i) => i && letter !== text[i - 1]).length;
    expect(seen.size).toBe(1 + text.length * 10 + swaps);
  });

  it('gives 200,000 different numbers as many different hashes', () => {
    const seen = new Set(Array.from({ length: 200_000 }, (_, i) => hashOfText(`deal,${i}\n`)));
    expect(seen.size).toBe(200_000);
  });
});
