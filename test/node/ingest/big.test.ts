import { expect, test } from 'vitest';
import { bigDeals, type BigTotals } from '../../../demo/company/big-deals.ts';
import { load } from '../../../workers/ingest/load.ts';
import { join } from '../../../workers/ingest/values/text.ts';

function made(count: number): { bytes: Uint8Array; totals: BigTotals } {
  const parts: Uint8Array[] = [];
  const chunks = bigDeals(count, 7);
  for (;;) {
    const { done, value } = chunks.next();
    if (done)
      return {
        bytes: join(
          parts,
          parts.reduce((sum, part) => sum + part.length, 0),
        ),
        totals: value,
      };
    parts.push(value);
  }
}

test('100,000 deals: every one is read, and the sums are right', async () => {
  const { bytes, totals } = made(100_000);
  const { tables, report } = await load([{ name: 'opportunities.csv', bytes }], {});
  const [status, amount] = [
    tables.get('deals')!.columns.get('status')!,
    tables.get('deals')!.columns.get('amount')!,
  ];
  if (status.kind !== 'code' || amount.kind !== 'number') throw new Error('wrong kinds');
  const found = { won: 0, lost: 0, open: 0, wonCents: 0 };
  status.codes.forEach((code, row) => {
    const word = status.words[code] as 'won' | 'lost' | 'open';
    found[word]++;
    if (word === 'won') found.wonCents += Math.round(amount.values[row]! * 100);
  });
  expect(found).toEqual(totals);
  const [file] = report.files;
  expect([file!.rowsUsed, file!.leftOut, file!.unread]).toEqual([100_000, [], []]);
}, 60_000);
