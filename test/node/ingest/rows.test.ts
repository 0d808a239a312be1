import { describe, expect, test } from 'vitest';
import type { FileReport } from '../../../src/query/report.ts';
import { learnAll } from '../../../workers/ingest/learn.ts';
import { load } from '../../../workers/ingest/load.ts';
import { cell, column, day, mapping, read } from './support.ts';

describe('rows', () => {
  test('later rows of the same key win, deleted ones and those without a key are left out, each is counted', async () => {
    const { tables, report } = await read(
      'Id,StageName,CloseDate,CreatedDate,Amount,IsDeleted\n1,Closed Won,2024-01-05,2024-01-01,10,false\n2,Closed Lost,2024-01-05,2024-01-01,20,true\n,Prospecting,2024-01-05,2024-01-01,30,false\n1,Closed Lost,2024-01-06,2024-01-01,40,false\n"Grand Totals",,,,,\n',
    );
    const [file] = report.files;
    expect(column(tables.get('deals'), 'amount')).toEqual([40]);
    expect([file!.rowsRead, file!.rowsUsed]).toEqual([5, 1]);
    expect(
      file!.leftOut.map(({ reason, column: of, count, examples }) => [
        `${reason} ${of}`,
        count,
        examples.map(({ row, text }) => [row, text]),
      ]),
    ).toEqual([
      ['duplicate-key deal_id', 1, [[2, '1']]],
      ['deleted deal_id', 1, [[3, '2']]],
      ['missing-required deal_id', 1, [[4, 'Prospecting']]],
      ['missing-required stage', 1, [[6, 'Grand Totals']]],
    ]);
  });

  test('a line of totals is no deal, also where days of opening are not told', async () => {
    const { tables, report } = await read(
      'deal_id,name,stage,amount,close_date\n1,A,Proposal,100,2024-02-01\n2,B,Proposal,200,\nTotal,,,300,\n',
    );
    expect(column(tables.get('deals'), 'amount')).toEqual([100, 200]);
    expect(report.files[0]!.leftOut).toEqual([
      {
        reason: 'missing-required',
        column: 'stage',
        count: 1,
        examples: [{ row: 4, column: 'stage', text: 'Total' }],
      },
    ]);
  });

  test('deals without ids go by their names, where no two share one', async () => {
    const head = 'Opportunity Name,Stage,Amount,Close Date,Created Date,Product Name\n';
    const one = await read(
      `${head}Acme,Closed Won,3000,3/15/2024,2/14/2024,Cup\nBeta,Closed Won,5,3/15/2024,2/14/2024,Cup\n`,
    );
    expect(column(one.tables.get('deals'), 'deal_id')).toEqual(['Acme', 'Beta']);
    expect(one.report.files[0]!.notes.map(({ code }) => code)).not.toContain('alike-rows');
    const two = await read(
      `${head}Acme,Closed Won,3000,3/15/2024,2/14/2024,Cup\nAcme,Closed Won,3000,3/15/2024,2/14/2024,Plate\nAcme,Closed Won,40,3/15/2024,2/14/2024,Cup\n`,
    );
    expect(column(two.tables.get('deals'), 'deal_id')).toEqual(['1', '2', '3']);
    expect(two.report.files[0]!.notes).toContainEqual({ code: 'alike-rows', count: 1 });
  });

  test('a deal may move twice on one day; the same move told twice counts once', async () => {
    const { tables, report } = await read(
      'deal_id,from_stage,stage,changed_at\nO1,,Prospecting,2024-01-01\nO1,Prospecting,Proposal,2024-01-05\nO1,Proposal,Closed Won,2024-01-05\nO1,Proposal,Closed Won,2024-01-05\n',
    );
    expect(column(tables.get('stage_history'), 'stage')).toEqual(['Prospecting', 'Proposal', 'Closed Won']);
    expect(report.files[0]!.leftOut).toMatchObject([{ reason: 'duplicate-key', count: 1 }]);
  });

  test('of a history of all fields only the moves between stages are read', async () => {
    learnAll();
    const text =
      'Opportunity ID,Edited By,Field / Event,Old Value,New Value,Edit Date\n' +
      '006A,Ann,Created.,,,"2/14/2024, 9:00 AM"\n' +
      '006A,Ann,Stage,Prospecting,Closed Won,"3/15/2024, 2:30 PM"\n' +
      '006A,Ann,Amount,10000,12500,"3/16/2024, 2:30 PM"\n' +
      '006B,Ann,Close Date,4/1/2024,4/15/2024,"3/2/2024, 2:30 PM"\n';
    const { tables, report } = await load([{ name: 'history.csv', text }], {});
    expect(column(tables.get('stage_history'), 'stage')).toEqual(['Closed Won']);
    const [{ table, rowsRead, rowsUsed, leftOut }] = report.files as [FileReport];
    expect([table, rowsRead, rowsUsed]).toEqual(['stage_history', 4, 1]);
    expect(leftOut.map(({ reason, examples }) => [reason, examples.map(({ row }) => row)])).toEqual([
      ['other-field', [2, 4, 5]],
    ]);
  });

  test('references that name nothing in the table they refer to are told', async () => {
    learnAll();
    const deals = { name: 'deals.csv', text: 'deal_id,stage,created_at,amount\nA,Won,2024-01-01,5\n' };
    const moves = {
      name: 'stage_history.csv',
      text: 'deal_id,from_stage,stage,changed_at\nA,,Won,2024-01-01\nX,,Won,2024-01-01\nY,,Won,2024-01-02\n',
    };
    const { report } = await load([deals, moves], {});
    expect(report.files.map(({ notes }) => notes.filter(({ code }) => code === 'unmatched'))).toEqual([
      [],
      [{ code: 'unmatched', column: 'deal_id', count: 2, values: ['X', 'Y'] }],
    ]);
  });

  test('a row that lacks only its date stays', async () => {
    const { tables, report } = await read('lead_id,created_at,source\n1,,Web\n2,2024-01-01,Web\n');
    expect(column(tables.get('leads'), 'created_at')).toEqual([null, day('2024-01-01')]);
    expect(report.files[0]!.unread).toMatchObject([
      { reason: 'missing-required', column: 'created_at', count: 1 },
    ]);
  });

  test('two files of one table are one table, whatever columns each has', async () => {
    const inputs = [
      {
        name: 'a.csv',
        text: 'deal_id,stage,created_at,amount,Colour\n1,Won,2024-01-01,5,red\n2,Lost,2024-01-02,6,blue\n',
      },
      {
        name: 'b.csv',
        text: 'deal_id,stage,created_at,owner_id,Colour\n2,Won,2024-02-02,Ann,red\n3,Open,2024-02-03,Bob,\n',
      },
    ];
    const { tables, report } = await load(inputs, {});
    const deals = tables.get('deals')!;
    expect(deals.rows).toBe(3);
    expect(column(deals, 'deal_id')).toEqual(['1', '2', '3']);
    expect(column(deals, 'stage')).toEqual(['Won', 'Won', 'Open']);
    expect(column(deals, 'amount')).toEqual([5, null, null]);
    expect(column(deals, 'owner_id')).toEqual([null, 'Ann', 'Bob']);
    expect(column(deals, 'Colour')).toEqual(['red', 'red', null]);
    expect(
      report.files.map(({ file, rowsUsed, leftOut }) => [file, rowsUsed, leftOut[0]?.examples[0]?.row]),
    ).toEqual([
      ['a.csv', 1, 3],
      ['b.csv', 2, undefined],
    ]);
  });

  test('headers that name parts of an object are plain columns', async () => {
    const { tables } = await read(
      'deal_id,stage,created_at,__proto__,constructor,toString,hasOwnProperty\n1,Won,2024-01-01,a,b,c,d\n',
    );
    expect(
      ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) =>
        cell(tables.get('deals'), name, 0),
      ),
    ).toEqual(['a', 'b', 'c', 'd']);
    const row = JSON.parse(
      '{"deal_id":"1","stage":"Won","created_at":"2024-01-01","__proto__":"a","constructor":"b"}',
    ) as Record<string, unknown>;
    const rows = await load([{ name: 'rows', rows: [row] }], {
      map: JSON.parse('{"__proto__":"owner_id"}') as Record<string, string>,
    });
    expect(cell(rows.tables.get('deals'), 'owner_id', 0)).toBe('a');
    expect(cell(rows.tables.get('deals'), 'constructor', 0)).toBe('b');
  });

  test('the host maps headers, by their spelling or one like it', async () => {
    const { tables, report } = await read('Ref,Step,Since,Opp. Value\n1,Won,2024-01-01,5\n', {
      map: { Ref: 'deal_id', step: 'stage', Since: 'created_at', 'Opp. Value': 'amount' },
    });
    expect(cell(tables.get('deals'), 'amount', 0)).toBe(5);
    expect(report.files[0]!.columns.filter(({ because }) => because === 'option').length).toBe(4);
  });

  test('rows, columns and JSON give the same table as the file', async () => {
    const rows = [
      {
        deal_id: 7,
        stage: 'Won',
        created_at: new Date('2024-01-01T10:00:00Z'),
        amount: 1.234,
        won: { by: 'Ann' },
        tags: ['x', 'y'],
      },
      { deal_id: 8, stage: 'Lost', created_at: '2024-01-02', amount: null },
    ];
    const text = JSON.stringify(rows);
    const ways = [
      await load([{ name: 'r', rows }], {}),
      await read(text),
      await read(`{"deals": ${text}}`),
      await read(rows.map((row) => JSON.stringify(row)).join('\n')),
      await load(
        [
          {
            name: 'c',
            columns: {
              deal_id: [7, 8],
              stage: ['Won', 'Lost'],
              created_at: ['2024-01-01T10:00:00Z', '2024-01-02'],
              amount: Float64Array.of(1.234, NaN),
              'won.by': ['Ann'],
              tags: ['x; y'],
            },
          },
        ],
        {},
      ),
    ];
    for (const { tables } of ways) {
      const deals = tables.get('deals');
      expect(column(deals, 'deal_id')).toEqual(['7', '8']);
      expect(column(deals, 'amount')).toEqual([1.234, null]);
      expect(column(deals, 'created_at')).toEqual([day('2024-01-01T10:00:00'), day('2024-01-02')]);
      expect(column(deals, 'won.by')).toEqual(['Ann', null]);
      expect(column(deals, 'tags')).toEqual(['x; y', null]);
    }
    expect(ways.map(({ report }) => report.files[0]!.format)).toEqual([
      'rows',
      'json',
      'json',
      'ndjson',
      'columns',
    ]);
  });
});

test('a header is mapped once: the surest spelling wins, the other stays a dimension', async () => {
  const { report } = await read(
    'Opportunity ID,Stage,Opportunity Name,Created Date,Amount,Amount (converted),Close Date\n1,Closed Won,x,2024-01-01,1,2,2024-01-02\n',
  );
  expect(mapping(report.files[0]!)).toEqual({
    'Opportunity ID': 'deal_id',
    Stage: 'stage',
    'Opportunity Name': 'name',
    'Created Date': 'created_at',
    Amount: 'amount',
    'Amount (converted)': null,
    'Close Date': 'close_date',
  });
});
