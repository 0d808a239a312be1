import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Adding } from '../../../src/protocol/api.ts';
import { learnAll } from '../../../workers/ingest/learn.ts';
import { load } from '../../../workers/ingest/load.ts';
import { column } from './support.ts';

learnAll();

type Data = Awaited<ReturnType<typeof load>>;
type Files = readonly (readonly [name: string, text: string])[];
const inputs = (files: Files) => files.map(([name, text]) => ({ name, text }));
const open = (...files: Files) => load(inputs(files), {});
const add = (before: Data, how: Adding, ...files: Files) =>
  load(inputs(files), {}, {}, { kept: before.kept, how });

/** Every value of every table, as a reader sees it. */
const valuesOf = ({ tables }: Data) =>
  [...tables].map(([name, table]) => [
    name,
    table.rows,
    [...table.columns.keys()].sort().map((key) => [key, column(table, key)]),
  ]);
const leftOut = ({ report }: Data) =>
  report.files.map(({ file, rowsRead, rowsUsed, leftOut: found }) => [
    file,
    rowsRead,
    rowsUsed,
    found.map(({ reason, count, examples }) => [reason, count, examples.map(({ row }) => row)]).sort(),
  ]);

const header = 'Opportunity ID,Opportunity Name,Stage,Amount,Created Date,Close Date,Next Step,Is Deleted';
const january: Files[number] = [
  'january.csv',
  `${header}
1,Alpha,Prospecting,100,2024-01-02,2024-03-01,call,
2,Beta,Closed Won,200,2024-01-03,2024-02-01,,
2,Beta,Closed Won,250,2024-01-03,2024-02-01,,
9,Gone,Prospecting,1,2024-01-03,2024-02-01,,true

3,Gamma,Negotiation,300,2024-01-04,2024-03-01,meet,
`,
];
const february: Files[number] = [
  'february.csv',
  `${header}\n4,Delta,Closed Lost,400,2024-02-02,2024-02-20,,\n3,Gamma,Closed Won,310,2024-01-04,2024-02-10,,\n`,
];

describe('more files for what is open', () => {
  it('append is the same as if all had been opened together', async () => {
    const before = await open(january);
    const was = structuredClone(valuesOf(before));
    const together = await open(january, february);
    const added = await add(before, 'append', february);
    expect(valuesOf(added)).toEqual(valuesOf(together));
    expect(leftOut(added)).toEqual(leftOut(together));
    // January's row 7 lies below a blank line and was told again in February.
    expect(leftOut(added)[0]).toEqual([
      'january.csv',
      5,
      2,
      [
        ['deleted', 1, [5]],
        ['duplicate-key', 2, [3, 7]],
      ],
    ]);
    expect(valuesOf(before)).toEqual(was);
    expect(leftOut(before)[0]![2]).toBe(3);
  });

  it('one after the other, with tables of other kinds between', async () => {
    const stages: Files[number] = [
      'stages.csv',
      'stage,position,category\nProspecting,1,open\nNegotiation,2,open\nClosed Won,3,won\nClosed Lost,4,lost\n',
    ];
    const history: Files[number] = [
      'stage_history.csv',
      'deal_id,stage,changed_at\n1,Prospecting,2024-01-02\n3,Negotiation,2024-01-09\n',
    ];
    const scores: Files[number] = [
      'nps.csv',
      'Response ID,Survey date,NPS\n1,2024-01-01,10\n2,2024-01-02,3\n',
    ];
    const all = [stages, january, history, scores, february];
    let data = await open(stages);
    for (const file of all.slice(1)) data = await add(data, 'append', file);
    const together = await open(...all);
    expect(Object.fromEntries(valuesOf(data).map(([name, ...rest]) => [name, rest]))).toEqual(
      Object.fromEntries(valuesOf(together).map(([name, ...rest]) => [name, rest])),
    );
    expect(data.report.files.map(({ file }) => file).sort()).toEqual(all.map(([name]) => name).sort());
  });

  it('any cut of a file into pieces gives the same data as the whole', async () => {
    const cell = fc.constantFrom('', '1', '2.5', 'x', 'a longer text that is told once', 'Closed Won', 'é');
    const row = fc.tuple(fc.integer({ min: 1, max: 12 }), cell, cell, fc.constantFrom('', 'true'));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), fc.nat(30), async (rows, cut) => {
        const file = (name: string, some: typeof rows): Files[number] => [
          name,
          `Opportunity ID,Stage,Note,Is Deleted,Amount,Created Date\n${some.map((cells) => `${cells.join(',')},5,2024-01-02`).join('\n')}\n`,
        ];
        const pieces = [file('a.csv', rows.slice(0, cut)), file('b.csv', rows.slice(cut))];
        const together = await open(...pieces);
        const added = await add(await open(pieces[0]!), 'append', pieces[1]!);
        expect(valuesOf(added)).toEqual(valuesOf(together));
        // The five examples of a reason may be others.
        const counted = (data: Data) => JSON.stringify(leftOut(data)).replace(/\[[\d,]*\]/g, '');
        expect(counted(added)).toEqual(counted(together));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('upsert: a known key is told anew, and keeps what the new file does not speak of', async () => {
    const data = await add(await open(january), 'upsert', [
      'changes.csv',
      'Opportunity ID,Stage,Amount,Created Date,Is Deleted\n3,Closed Won,,2024-01-04,\n1,Closed Lost,90,2024-01-02,\n1,Negotiation,95,2024-01-02,\n2,Closed Won,250,2024-01-03,true\n8,Prospecting,800,2024-02-08,\n',
    ]);
    const deals = data.tables.get('deals');
    expect(column(deals, 'deal_id')).toEqual(['3', '1', '8']);
    expect(column(deals, 'name')).toEqual(['Gamma', 'Alpha', null]);
    expect(column(deals, 'stage')).toEqual(['Closed Won', 'Negotiation', 'Prospecting']);
    // A cell that is there and empty says that there is no amount now.
    expect(column(deals, 'amount')).toEqual([null, 95, 800]);
    expect(column(deals, 'status')).toEqual(['won', 'open', 'open']);
    expect(leftOut(data)).toEqual([
      [
        'january.csv',
        5,
        0,
        [
          ['deleted', 2, [5, 4]],
          ['duplicate-key', 1, [3]],
          ['replaced', 2, [2, 7]],
        ],
      ],
      [
        'changes.csv',
        5,
        3,
        [
          ['deleted', 1, [5]],
          ['duplicate-key', 1, [3]],
        ],
      ],
    ]);
  });

  it('replace: the new file stands for the earlier ones of its table, and for no others', async () => {
    const scores: Files[number] = ['nps.csv', 'Response ID,Survey date,NPS\n1,2024-01-01,10\n'];
    const before = await open(january, scores);
    const data = await add(before, 'replace', february);
    const alone = await open(february, scores);
    for (const table of ['deals', 'surveys'])
      expect(column(data.tables.get(table), table === 'deals' ? 'amount' : 'score')).toEqual(
        column(alone.tables.get(table), table === 'deals' ? 'amount' : 'score'),
      );
    expect(data.report.files.map(({ file }) => file).sort()).toEqual(['february.csv', 'nps.csv']);
  });

  it('rows without a key of their own are counted on', async () => {
    const row = (score: number) => `Survey date,NPS\n2024-01-01,${score}\n`;
    const data = await add(await open(['a.csv', row(9)]), 'append', ['b.csv', row(3)]);
    const surveys = data.tables.get('surveys');
    expect(column(surveys, 'score')).toEqual([9, 3]);
    expect(new Set(column(surveys, 'survey_id')).size).toBe(2);
  });

  it('what fails leaves all as it was', async () => {
    const before = await open(january);
    const [was, findings] = [structuredClone(valuesOf(before)), leftOut(before)];
    await expect(add(before, 'append', february, ['empty.csv', ''])).rejects.toMatchObject({
      code: 'empty-file',
    });
    expect([valuesOf(before), leftOut(before)]).toEqual([was, findings]);
    expect(valuesOf(await add(before, 'append', february))).toEqual(valuesOf(await open(january, february)));
  });
});
