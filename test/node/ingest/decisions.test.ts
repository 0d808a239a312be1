import { describe, expect, it } from 'vitest';
import { cell, column, counts, mapping, read } from './support.ts';
import { load } from '../../../workers/ingest/load.ts';

const text = `Deal ID,Stage,Opp. Value,Owner,Created Date,Close Date
D-1,Sealed,100,Ana,2026-01-02,2026-02-03
D-2,Faded,50,Bo,2026-01-05,2026-02-07
D-3,Negotiation,70,Bo,2026-01-08,2026-03-01
`;
const faultOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing',
    (thrown: unknown) => thrown,
  );

describe('what the host decides', () => {
  it('a column for a header, for it in one table only, and none', async () => {
    const { report, tables } = await read(text, { map: { 'Opp. Value': 'amount' } });
    expect(mapping(report.files[0]!)).toMatchObject({ 'Opp. Value': 'amount', Owner: 'owner_id' });
    expect(cell(tables.get('deals'), 'amount', 1)).toBe(50);
    const within = await read(text, { map: { 'deals.Opp. Value': 'cost', 'orders.Owner': 'channel' } });
    expect(mapping(within.report.files[0]!)).toMatchObject({ 'Opp. Value': 'cost', Owner: 'owner_id' });
    const without = await read(text, { map: { Owner: '' } });
    expect(mapping(without.report.files[0]!)).toMatchObject({ Owner: null });
    expect(column(without.tables.get('deals'), 'Owner')).toEqual(['Ana', 'Bo', 'Bo']);
    expect(without.report.files[0]!.columns.find(({ header }) => header === 'Owner')!.because).toBe('option');
  });

  it('refuses columns that the schema, or the file it is said of, does not have, the likeliest first', async () => {
    const slip = await faultOf(read(text, { map: { 'Opp. Value': 'amuont' } }));
    expect(slip).toMatchObject({ code: 'bad-attribute', details: { attribute: 'map', found: 'amuont' } });
    expect((slip as { details: { expected: string[] } }).details.expected[0]).toBe('amount');
    const other = await faultOf(read(text, { map: { 'Opp. Value': 'sort_order' } }));
    expect(other).toMatchObject({ details: { attribute: 'map', found: 'sort_order', file: 'file.csv' } });
    expect((other as { details: { expected: string[] } }).details.expected).toContain('amount');
  });

  it('takes a column that only another of the files can have', async () => {
    const surveys = 'Response ID,Score,Responded at,Opp. Value\n1,9,2026-02-01,3\n';
    const { report } = await load(
      [
        { name: 'a.csv', text },
        { name: 'b.csv', text: surveys },
      ],
      { map: { 'Opp. Value': 'amount', 'No such header': 'region' } },
    );
    expect(report.files.map(({ table }) => table)).toEqual(['deals', 'surveys']);
    expect(mapping(report.files[1]!)['Opp. Value']).toBe(null);
  });

  it('the table of a file by its name', async () => {
    const plain = 'Name,Value,Date\nx,1,2026-01-02\n';
    expect(await faultOf(read(plain))).toMatchObject({ code: 'unknown-table' });
    const { report } = await read(plain, { tables: { 'file.csv': 'customers' } });
    expect(report.files[0]).toMatchObject({ table: 'customers', because: 'option', rowsUsed: 1 });
    expect(await faultOf(read(text, { tables: { 'file.csv': 'dels' } }))).toMatchObject({
      code: 'bad-attribute',
      details: { attribute: 'tables', found: 'dels' },
    });
    expect((await read(text)).report.files[0]!.because).toBe('columns');
  });

  it('what a stage means, over its name, its flags and its stage table', async () => {
    const before = await read(text);
    expect(counts(before.tables.get('deals'), 'status')).toEqual({ open: 3 });
    const noted = ({ report }: Pick<typeof before, 'report'>) =>
      report.files[0]!.notes.find(({ code }) => code === 'unknown-stage')?.values;
    expect(noted(before)).toEqual(['Sealed', 'Faded']);
    const stages = { sealed: 'won', Faded: 'lost' } as const;
    const { tables, report } = await read(text, { stages });
    expect(column(tables.get('deals'), 'status')).toEqual(['won', 'lost', 'open']);
    expect(counts(tables.get('stages'), 'category')).toEqual({ open: 1, won: 1, lost: 1 });
    expect(noted({ report })).toBe(undefined);
    const told = await read(text.replace('Negotiation', 'Closed Won'), { stages: { 'Closed Won': 'open' } });
    expect(cell(told.tables.get('deals'), 'status', 2)).toBe('open');
    const flagged = text
      .replace(/$/gm, ',true')
      .replace(',true', ',IsWon')
      .replace(/\n,true$/, '');
    const won = await read(flagged, { stages: { Faded: 'lost' } });
    expect(cell(won.tables.get('deals'), 'status', 1)).toBe('lost');
    const table = 'Stage,Sort Order,Category\nSealed,1,open\nFaded,2,open\nNegotiation,3,open\n';
    const both = await load(
      [
        { name: 'deals.csv', text },
        { name: 'stages.csv', text: table, table: 'stages' },
      ],
      { stages },
    );
    expect(column(both.tables.get('deals'), 'status')).toEqual(['won', 'lost', 'open']);
    expect(column(both.tables.get('stages'), 'category')).toEqual(['won', 'lost', 'open']);
  });

  it('what a status means that nobody knows', async () => {
    const states =
      'Deal ID,Stage,Status,Amount,Close Date\n1,Talk,Inked,5,2026-02-03\n2,Talk,Open,6,2026-02-04\n';
    const { tables, report } = await read(states, { stages: { Inked: 'won' } });
    expect(column(tables.get('deals'), 'status')).toEqual(['won', 'open']);
    expect(report.files[0]!.notes.some(({ code }) => code === 'unknown-status')).toBe(false);
  });

  it('refuses a meaning that there is not', async () => {
    const stages = { Sealed: 'wonn' } as unknown as { Sealed: 'won' };
    expect(await faultOf(read(text, { stages }))).toMatchObject({
      code: 'bad-attribute',
      details: { attribute: 'stages', found: 'wonn', expected: ['won', 'open', 'lost'] },
    });
  });
});
