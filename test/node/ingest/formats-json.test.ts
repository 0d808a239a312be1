import { describe, expect, test } from 'vitest';
import { load } from '../../../workers/ingest/load.ts';
import { column, mapping, read } from './support.ts';

const deal = (id: string, more: object = {}) => ({
  deal_id: id,
  stage: 'Won',
  amount: 5,
  created_at: '2024-01-01',
  ...more,
});
const json = (value: unknown) => read(JSON.stringify(value), {}, { name: 'f.json' });

describe('what JSON holds besides rows', () => {
  test('elements that are no rows are left out, with their number, and those behind them keep theirs', async () => {
    const { tables, report } = await json([deal('1'), null, 'oops', [1, 2], deal('2', { amount: 'bad' })]);
    expect(column(tables.get('deals'), 'deal_id')).toEqual(['1', '2']);
    expect(report.files[0]).toMatchObject({
      rowsRead: 5,
      rowsUsed: 2,
      leftOut: [
        {
          reason: 'malformed',
          count: 3,
          examples: [
            { row: 3, text: 'null' },
            { row: 4, text: '"oops"' },
            { row: 5, text: '[1,2]' },
          ],
        },
      ],
      unread: [{ reason: 'not-a-number', examples: [{ row: 6 }] }],
    });
  });

  test('lists below a list of headers', async () => {
    const rows = [
      ['deal_id', 'stage', 'amount', 'created_at'],
      ['1', 'Won', 5, '2024-01-01'],
      null,
      ['2', 'Won'],
    ];
    for (const value of [rows, { values: rows }]) {
      const { tables, report } = await json(value);
      expect(column(tables.get('deals'), 'deal_id')).toEqual(['1', '2']);
      expect(column(tables.get('deals'), 'amount')).toEqual([5, null]);
      expect(report.files[0]!.leftOut).toMatchObject([{ reason: 'malformed', examples: [{ row: 3 }] }]);
    }
  });

  test('rows as lists beside the names of their columns, also within an answer', async () => {
    const columns = ['deal_id', 'stage', 'amount', 'created_at'];
    const rows = [
      ['1', 'Won', 5, '2024-01-01'],
      ['2', 'Lost', null, '2024-01-02'],
    ];
    for (const value of [
      { columns, rows },
      { columns, index: [0, 1], data: rows },
      { result: { fields: columns.map((name) => ({ name, type: 'text' })), values: rows } },
    ]) {
      const { tables } = await json(value);
      expect(column(tables.get('deals'), 'deal_id')).toEqual(['1', '2']);
      expect(column(tables.get('deals'), 'amount')).toEqual([5, null]);
    }
  });

  test('what lies beside rows, or within one, is no table in their stead', async () => {
    const page = { columns: ['deal_id', 'stage', 'created_at'], values: [['9', 'Won', '2024-01-01']] };
    const { tables } = await json({ deals: [deal('1'), deal('2')], page });
    expect(column(tables.get('deals'), 'deal_id')).toEqual(['1', '2']);
    const one = await json({ ...deal('3'), extra: { cols: ['x'], data: [['1']] } });
    expect(column(one.tables.get('deals'), 'deal_id')).toEqual(['3']);
  });

  test('several such tables keep their names', async () => {
    const { tables } = await json({
      deals: { columns: ['deal_id', 'stage', 'created_at'], rows: [['1', 'Won', '2024-01-01']] },
      leads: { columns: ['id', 'created_at'], rows: [['7', '2024-01-05']] },
    });
    expect(column(tables.get('deals'), 'deal_id')).toEqual(['1']);
    expect(column(tables.get('leads'), 'lead_id')).toEqual(['7']);
  });

  test('a list a column', async () => {
    const { tables } = await json({
      deal_id: ['1', '2'],
      stage: ['Won', 'Lost'],
      amount: [5, 6],
      created_at: ['2024-01-01', '2024-01-01'],
    });
    expect(column(tables.get('deals'), 'amount')).toEqual([5, 6]);
  });

  test('an array that is no table does not spoil the others', async () => {
    const { tables, report } = await json({
      deals: [deal('1')],
      errors: [{ x: 1 }],
      users: [{ user_id: '1', name: 'Ann' }],
    });
    expect(report.files.map(({ table }) => table)).toEqual(['deals', 'users']);
    expect(column(tables.get('users'), 'name')).toEqual(['Ann']);
    expect(report.files[0]!.notes).toContainEqual({ code: 'not-a-table', values: ['f.json/errors'] });
    await expect(json({ errors: [{ x: 1 }], notes: [{ y: 1 }] })).rejects.toMatchObject({
      code: 'unknown-table',
    });
  });

  test('rows within the answer of a server; an object with lists of its own is a row', async () => {
    const { tables } = await json({ status: 'ok', data: { deals: [deal('1')] } });
    expect(column(tables.get('deals'), 'deal_id')).toEqual(['1']);
    const one = await json(deal('1', { notes: { list: [{ text: 'x' }] } }));
    expect(one.tables.get('deals')!.rows).toBe(1);
  });
});

describe('answers of systems', () => {
  test('HubSpot', async () => {
    const row = (id: string, archived: boolean) => ({
      id,
      properties: {
        dealname: `Deal ${id}`,
        amount: '100.50',
        dealstage: 'closedwon',
        pipeline: 'default',
        createdate: '2024-01-01T10:00:00.000Z',
        closedate: '2024-02-01T10:00:00.000Z',
        hs_object_id: id,
      },
      createdAt: '2024-01-01T10:00:00.000Z',
      archived,
    });
    const { tables, report } = await json({ results: [row('1', false), row('2', true)], paging: {} });
    expect(report.files[0]).toMatchObject({ system: 'hubspot', leftOut: [{ reason: 'deleted', count: 1 }] });
    expect(column(tables.get('deals'), 'amount')).toEqual([100.5]);
    expect(column(tables.get('deals'), 'status')).toEqual(['won']);
  });

  test('Pipedrive', async () => {
    const { tables, report } = await json({
      success: true,
      data: [
        {
          id: 1,
          title: 'A',
          value: 100.5,
          currency: 'EUR',
          status: 'won',
          stage_id: 3,
          add_time: '2024-01-01 10:00:00',
          won_time: '2024-02-01 10:00:00',
          user_id: { id: 7, name: 'Ann' },
          org_id: { name: 'Acme', value: 9 },
        },
      ],
      related_objects: { user: { 7: { id: 7 } } },
    });
    expect(report.files[0]!.system).toBe('pipedrive');
    expect(mapping(report.files[0]!)).toMatchObject({
      id: 'deal_id',
      title: 'name',
      value: 'amount',
      status: 'status',
      stage_id: 'stage',
      add_time: 'created_at',
      won_time: ':won_at',
      'user_id.name': 'owner_id',
      'org_id.name': 'customer_id',
    });
    expect(column(tables.get('deals'), 'closed_at')).toEqual([Date.UTC(2024, 1, 1, 10)]);
  });
});

test('UTF-16 with a byte order mark', async () => {
  const text = JSON.stringify([deal('1', { name: 'Müller 北京' })], null, 1);
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  for (const bytes of [little, Buffer.from(little).swap16()]) {
    const { tables, report } = await read('', {}, { bytes: new Uint8Array(bytes) });
    expect(column(tables.get('deals'), 'name')).toEqual(['Müller 北京']);
    expect(report.files[0]!.format).toBe('json');
  }
  await expect(load([{ name: 'f.json', bytes: new Uint8Array(little) }], {})).rejects.toMatchObject({
    code: 'unsupported-format',
    details: { reader: 'text' },
  });
});
