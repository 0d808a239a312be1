import { describe, expect, test } from 'vitest';
import { load } from '../../../workers/ingest/load.ts';
import { cell, column, counts, day, mapping, read } from './support.ts';

describe('rows', () => {
  test('later rows of the same key win, deleted ones and those without a key are left out, each is counted', async () => {
    const { tables, report } = await read(
      'Id,StageName,CloseDate,CreatedDate,Amount,IsDeleted\n1,Closed Won,2024-01-05,2024-01-01,10,false\n2,Closed Lost,2024-01-05,2024-01-01,20,true\n,Prospecting,2024-01-05,2024-01-01,30,false\n1,Closed Lost,2024-01-06,2024-01-01,40,false\n"Grand Totals",,,,,\n',
    );
    const [file] = report.files;
    expect(column(tables.get('deals'), 'amount')).toEqual([40]);
    expect([file!.rowsRead, file!.rowsUsed]).toEqual([5, 1]);
    expect(
      Object.fromEntries(
        file!.leftOut.map(({ reason, count, examples }) => [reason, [count, examples.map(({ row }) => row)]]),
      ),
    ).toEqual({
      'duplicate-key': [1, [2]],
      deleted: [1, [3]],
      'missing-required': [2, [4, 6]],
    });
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
      'json',
      'columns',
    ]);
  });
});

describe('deals', () => {
  test('status: told, by the stage table, by flags, by the stage name; unknown stages are open and named', async () => {
    const told = await read(
      'deal_id,stage,status,created_at\n1,Won,Open,2024-01-01\n2,x,赢单,2024-01-01\n3,Closed Lost,,2024-01-01\n4,y,deleted,2024-01-01\n',
    );
    expect(column(told.tables.get('deals'), 'status')).toEqual(['open', 'won', 'lost']);
    const table = await load(
      [
        {
          name: 'deals',
          text: 'deal_id,stage,created_at\n1,Signed,2024-01-01\n2,Talk,2024-01-01\n3,Gone,2024-01-01\n',
        },
        {
          name: 'stages',
          text: 'pipeline,stage,sort_order,category,probability\nSales,Talk,1,open,40\nSales,Signed,2,won,100\nSales,Gone,3,lost,0\n',
        },
      ],
      {},
    );
    expect(column(table.tables.get('deals'), 'status')).toEqual(['won', 'open', 'lost']);
    expect(column(table.tables.get('deals'), 'pipeline')).toEqual(['Sales', 'Sales', 'Sales']);
    expect(column(table.tables.get('deals'), 'probability')).toEqual([1, 0.4, 0]);
    const flags = await read(
      'Id,StageName,CloseDate,CreatedDate,IsClosed,IsWon\n1,A,2024-01-02,2024-01-01,true,true\n2,B,2024-01-02,2024-01-01,TRUE,false\n3,Closed Won,2024-01-02,2024-01-01,false,false\n',
    );
    expect(column(flags.tables.get('deals'), 'status')).toEqual(['won', 'lost', 'open']);
    const names = await read(
      'deal_id,stage,created_at\n1,Closed - Won,2024-01-01\n2,失单,2024-01-01\n3,Negotiation/Review,2024-01-01\n4,بسته شد,2024-01-01\n5,Limbo,2024-01-01\n',
    );
    expect(column(names.tables.get('deals'), 'status')).toEqual(['won', 'lost', 'open', 'open', 'open']);
    expect(names.report.files[0]!.notes).toContainEqual({
      code: 'unknown-stage',
      column: 'stage',
      count: 2,
      values: ['بسته شد', 'Limbo'],
    });
  });

  test('closed_at: told, else the last entry into a closed stage, else the close date in the zone of the times', async () => {
    const { tables, report } = await load(
      [
        {
          name: 'deals',
          text: 'deal_id,stage,created_at,close_date\n1,Closed Won,2024-01-01,2024-03-01\n2,Closed Lost,2024-01-01,2024-03-02\n3,Prospecting,2024-01-01,2024-03-03\n',
        },
        {
          name: 'h',
          text: 'deal_id,changed_at,stage\n1,2024-02-20 10:00:00,Closed Won\n1,2024-01-05 09:00:00,Prospecting\n1,2024-02-10 10:00:00,Closed Lost\n1,2024-02-25 10:00:00,Closed Won\n',
        },
      ],
      { timeZone: 'Asia/Tehran' },
    );
    // Tehran is 3:30 ahead; the last change kept the deal in its stage and is no entry.
    expect(column(tables.get('deals'), 'closed_at')).toEqual([
      day('2024-02-20T06:30:00'),
      day('2024-03-01T20:30:00'),
      null,
    ]);
    expect(column(tables.get('stage_history'), 'from_stage')).toEqual([
      'Closed Lost',
      null,
      'Prospecting',
      'Closed Won',
    ]);
    expect(report.newest).toBe(day('2024-03-01T20:30:00'));
  });

  test('a deal without its creation date stays, without the value', async () => {
    const { tables, report } = await read('deal_id,stage,created_at\n1,Prospecting,\n2,Won,2024-01-01\n');
    expect(column(tables.get('deals'), 'created_at')).toEqual([null, day('2024-01-01')]);
    expect(report.files[0]!.unread).toEqual([
      {
        reason: 'missing-required',
        column: 'created_at',
        count: 1,
        examples: [{ row: 2, column: 'created_at', text: '' }],
      },
    ]);
  });

  test('amounts in the report currency by the latest rate that is not after the close', async () => {
    const rates = {
      name: 'fx',
      text: 'currency,date,rate\nUSD,2024-01-01,1\nEUR,2024-01-01,1.10\nEUR,2024-02-01,1.20\n',
    };
    const deals = {
      name: 'deals',
      text: 'deal_id,stage,created_at,close_date,amount,currency\n1,Won,2023-01-01,2024-01-31,100,EUR\n2,Won,2023-01-01,2024-02-01,100,EUR\n3,Open,2023-01-01,2024-01-02,100,EUR\n4,Won,2023-01-01,2024-01-02,100,USD\n5,Won,2023-01-01,2024-01-02,100,GBP\n6,Won,2023-01-01,2023-12-31,100,EUR\n7,Won,2023-01-01,2024-01-02,,GBP\n',
    };
    const { tables, report } = await load([deals, rates], {});
    expect(report.currency).toBe('USD');
    expect(column(tables.get('deals'), 'amount_base')).toEqual([110, 120, 120, 100, null, null, null]);
    expect(report.files[0]!.notes).toContainEqual({
      code: 'no-rate',
      column: 'amount_base',
      count: 2,
      values: ['GBP', 'EUR'],
    });
    const one = await read(
      'deal_id,stage,created_at,amount,currency\n1,Won,2024-01-01,100,EUR\n2,Won,2024-01-01,50,\n',
    );
    expect([one.report.currency, column(one.tables.get('deals'), 'amount_base')]).toEqual(['EUR', [100, 50]]);
  });

  test('forecast category: told, else by probability with a note, and none without either', async () => {
    const { tables, report } = await read(
      'deal_id,stage,created_at,probability\n1,Won,2024-01-01,\n2,Open,2024-01-01,90\n3,Open,2024-01-01,50\n4,Open,2024-01-01,10\n5,Open,2024-01-01,\n6,Lost,2024-01-01,20\n',
    );
    expect(column(tables.get('deals'), 'forecast_category')).toEqual([
      'closed',
      'commit',
      'best_case',
      'pipeline',
      null,
      'omitted',
    ]);
    expect(column(tables.get('deals'), 'probability')).toEqual([1, 0.9, 0.5, 0.1, null, 0]);
    expect(report.files[0]!.notes).toContainEqual({
      code: 'inferred-forecast-category',
      column: 'forecast_category',
      count: 3,
    });
    const bare = await read('deal_id,stage,created_at\n1,Won,2024-01-01\n2,Open,2024-01-01\n');
    expect([
      bare.tables.get('deals')!.columns.has('probability'),
      bare.tables.get('deals')!.columns.has('forecast_category'),
    ]).toEqual([false, false]);
  });

  test('a stage table is made of what the deals name, in the usual order', async () => {
    const { tables } = await read(
      'deal_id,stage,created_at,probability\n1,Closed Lost,2024-01-01,\n2,Negotiation/Review,2024-01-01,80\n3,Prospecting,2024-01-01,10\n4,Closed Won,2024-01-01,\n5,Special,2024-01-01,50\n',
    );
    const stages = tables.get('stages');
    expect(column(stages, 'stage')).toEqual([
      'Prospecting',
      'Negotiation/Review',
      'Special',
      'Closed Won',
      'Closed Lost',
    ]);
    expect(column(stages, 'sort_order')).toEqual([1, 2, 3, 4, 5]);
    expect(column(stages, 'category')).toEqual(['open', 'open', 'open', 'won', 'lost']);
    expect(column(stages, 'probability')).toEqual([0.1, 0.8, 0.5, 1, 0]);
  });
});

describe('surveys and orders', () => {
  const survey = (header: string, scores: readonly (number | string)[], name = 'answers.csv') =>
    read(
      `Response ID,Survey date,${header}\n${scores.map((score, at) => `${at},2024-01-01,${score}`).join('\n')}\n`,
      {},
      { name },
    );
  const scale = async (header: string, scores: readonly number[], name?: string) => {
    const { tables, report } = await survey(header, scores, name);
    const table = tables.get('surveys');
    return [
      cell(table, 'kind', 0),
      cell(table, 'scale_min', 0),
      cell(table, 'scale_max', 0),
      report.files[0]!.notes.map(({ code }) => code),
    ];
  };
  const many = (values: readonly number[]) =>
    Array.from({ length: 40 }, (_, at) => values[at % values.length]!);

  test('the header, the file name or the scores tell the instrument, the scores its scale', async () => {
    expect(await scale('NPS', [3])).toEqual(['nps', 0, 10, []]);
    expect(await scale('CSAT', [3, 5])).toEqual(['csat', 1, 5, []]);
    expect(await scale('Effort score', [3, 7])).toEqual(['ces', 1, 7, []]);
    expect(await scale('CSAT', [8, 10])).toEqual(['csat', 0, 10, []]);
    expect(await scale('Rating', [4, 5], 'csat-2024.csv')).toEqual(['csat', 1, 5, []]);
    expect(await scale('Rating', [9])).toEqual(['nps', 0, 10, ['inferred-kind']]);
    expect(await scale('NPS', many([1, 5, 10]))).toEqual(['nps', 0, 10, ['scale-1-10']]);
    expect(await scale('NPS', many([1, 3, 5]))).toEqual(['nps', 1, 5, ['scale-not-nps']]);
  });

  test('net and total of an order from its parts', async () => {
    const gross = await read(
      'order_id,placed_at,gross,discount,tax,shipping,refunded\n1,2024-01-01,100.10,0.20,19,5,10\n2,2024-01-01,,1,1,1,1\n',
    );
    expect(column(gross.tables.get('orders'), 'net')).toEqual([89.9, null]);
    expect(column(gross.tables.get('orders'), 'total')).toEqual([123.9, null]);
    const total = await read('order_id,placed_at,total,tax,shipping,refunded\n1,2024-01-01,123.90,19,5,\n');
    expect(column(total.tables.get('orders'), 'net')).toEqual([99.9]);
  });

  test('a Shopify export is one order a name, told by its first line', async () => {
    const { tables, report } = await read(
      'Name,Email,Financial Status,Created at,Total,Taxes,Shipping,Lineitem name,Source\n#1,a@x,paid,2024-01-01 10:00:00 +0100,30,5,1,A,web\n#1,a@x,,2024-01-01 10:00:00 +0100,,,,B,\n#2,b@x,refunded,2024-01-02 10:00:00 +0100,10,1,1,A,pos\n',
    );
    const orders = tables.get('orders');
    expect([
      column(orders, 'order_id'),
      column(orders, 'net'),
      column(orders, 'status'),
      column(orders, 'channel'),
    ]).toEqual([
      ['#1', '#2'],
      [24, 8],
      ['processing', 'refunded'],
      ['online', 'store'],
    ]);
    expect(cell(orders, 'placed_at', 0)).toBe(day('2024-01-01T09:00:00'));
    expect(report.files[0]!.leftOut[0]).toMatchObject({ reason: 'order-line', count: 1 });
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
