import { describe, expect, test } from 'vitest';
import { load } from '../../../workers/ingest/load.ts';
import { column, day, read } from './support.ts';

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

  test('a column called Closed or Won that holds no flags is a dimension like any other', async () => {
    const { tables, report } = await read(
      'deal_id,stage,created_at,amount,Closed,Won\n1,Closed Won,2024-01-01,1,2024-02-01,yes\n2,Closed Lost,2024-01-01,1,,no\n',
    );
    expect(column(tables.get('deals'), 'Closed')).toEqual(['2024-02-01', null]);
    expect(column(tables.get('deals'), 'status')).toEqual(['won', 'lost']);
    expect(report.files[0]!.columns.find(({ header }) => header === 'Closed')).toMatchObject({
      column: null,
      because: 'unmapped',
    });
  });

  test('whether it was won alone: lost where its close date has come, else open; and it says so', async () => {
    const { tables, report } = await read(
      'deal_id,amount,created_at,close_date,won\n1,1,2024-01-01,2024-02-01,true\n2,1,2024-01-01,2024-02-01,false\n3,1,2024-01-01,2024-02-02,false\n4,1,2024-01-01,2024-01-15,pending\n5,1,2024-01-01,,false\n6,1,2024-01-20,2024-01-10,false\n',
    );
    expect(column(tables.get('deals'), 'status')).toEqual(['won', 'lost', 'open', 'open', 'open', 'lost']);
    const [file] = report.files;
    expect(file!.notes).toContainEqual({ code: 'inferred-lost', column: 'status', count: 2 });
    expect(file!.notes).toContainEqual({ code: 'unknown-status', column: 'status', count: 3 });
    expect(file!.unread).toMatchObject([
      { reason: 'not-a-boolean', column: 'won', count: 1, examples: [{ row: 5, text: 'pending' }] },
    ]);
    const because = (name: string) => file!.columns.find((one) => one.column === name)?.because;
    expect([because('status'), because('stage')]).toEqual(['derived:is-won+close_date', 'derived:status']);
  });

  test('flags with a few odd words are flags; what they leave open is open and counted', async () => {
    const { tables, report } = await read(
      'deal_id,amount,created_at,close_date,is_won,is_closed\n1,5,2024-01-01,2024-02-01,Yes,Y\n2,5,2024-01-01,2024-02-01,No,1\n3,5,2024-01-01,2024-02-01,Không,Không\n4,5,2024-01-01,2024-02-01,maybe,x\n',
    );
    expect(column(tables.get('deals'), 'status')).toEqual(['won', 'lost', 'open', 'open']);
    expect(report.files[0]!.notes).toContainEqual({ code: 'unknown-status', column: 'status', count: 1 });
    // Neither is told by the other where nobody tells either.
    const none = await read('deal_id,amount,created_at,Won\n1,5,2024-01-01,maybe\n2,5,2024-01-01,perhaps\n');
    const [file] = none.report.files;
    expect(
      file!.columns.filter(({ header }) => !header).map((one) => [one.column, one.because]),
    ).toContainEqual(['status', 'derived:default']);
    expect(file!.notes).toContainEqual({ code: 'unknown-status', column: 'status', count: 2 });
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
