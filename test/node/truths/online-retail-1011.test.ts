import { describe, expect, it } from 'vitest';
import { open, truthOf } from './support.ts';

const set = 'online-retail-1011';
const isThere = truthOf(set) !== null;
if (isThere)
  console.info(`skipped: ${set} holds its orders as Parquet, which is no export of a CRM and is not read`);

describe.skipIf(!isThere)(set, () => {
  it('Parquet is refused, not misread', async () => {
    await expect(open(set, [{ file: 'online_retail.parquet', table: 'orders' }])).rejects.toMatchObject({
      name: 'Fault',
      code: 'unsupported-format',
    });
  });
});
