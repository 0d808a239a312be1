import { describe, expect, test } from 'vitest';
import { cell, column, dataFile, day, read } from './support.ts';

/** Deals with one column of texts. */
async function deals(header: string, cells: readonly string[], options = {}) {
  const rows = cells.map((text, at) => `${at + 1},Negotiation,2024-01-01,"${text.replaceAll('"', '""')}"`);
  const { tables, report } = await read(`deal_id,stage,created_at,${header}\n${rows.join('\n')}\n`, options);
  return { table: tables.get('deals'), file: report.files[0]! };
}
const days = async (...cells: string[]) => column((await deals('close_date', cells)).table, 'close_date');
const instant = async (text: string, timeZone?: string) =>
  cell((await deals('last_activity_at', [text], timeZone ? { timeZone } : {})).table, 'last_activity_at', 0);
const notes = ({ file }: Awaited<ReturnType<typeof deals>>) =>
  file.notes.filter(({ column: name }) => name === 'close_date').map(({ code, count }) => [code, count]);

describe('a month by its name', () => {
  // Names and abbreviations as Unicode CLDR lists them for each language.
  const march: [string, ...string[]][] = [
    ['English', '5 Mar 2024', '5 March 2024', 'Mar 5, 2024', 'Tuesday, March 5th, 2024', '05-Mar-24'],
    ['Vietnamese', '5 tháng 3, 2024', 'ngày 5 tháng 3 năm 2024', '5 thg 3, 2024', 'Thứ Ba, 5 tháng 3, 2024'],
    ['Chinese', '2024年3月5日', '2024 年 3 月 5 日', '２０２４年３月５日', '05-三月-2024'],
    ['Persian', '5 مارس 2024', '۵ مارس ۲۰۲۴'],
    ['German', '5. März 2024', 'Di, 5. Mär. 2024', '5-März-24'],
    ['French', '5 mars 2024', 'mardi 5 mars 2024'],
    ['Spanish', '5 de marzo de 2024', '5 mar 2024'],
    ['Portuguese', '5 de março de 2024', '5 de mar. de 2024'],
    ['Italian', '5 marzo 2024', 'martedì 5 marzo 2024'],
    ['Dutch', '5 maart 2024', '5 mrt. 2024'],
    ['Danish', '5. marts 2024'],
  ];
  test.each(march)('%s', async (_, ...texts) => {
    expect(await days(...texts)).toEqual(texts.map(() => day('2024-03-05')));
  });

  const names: [string, string][] = [
    ['English', 'January February March April May June July August September October November December'],
    ['short', 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'],
    ['German', 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'],
    ['French', 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'],
    ['short French', 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'],
    ['Spanish', 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'],
    [
      'Italian',
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    ],
    [
      'Portuguese',
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    ],
    ['Dutch', 'januari februari maart april mei juni juli augustus september oktober november december'],
    ['Swedish', 'januari februari mars april maj juni juli augusti september oktober november december'],
    ['Danish', 'januar februar marts april maj juni juli august september oktober november december'],
    ['Persian', 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'],
    ['Chinese', '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'],
  ];
  test.each(names)('all twelve in %s', async (_, words) => {
    const texts = words.split(' ').map((name) => `15 ${name} 2023`);
    const expected = texts.map((_, month) => day(`2023-${String(month + 1).padStart(2, '0')}-15`));
    expect(await days(...texts)).toEqual(expected);
  });

  test('months of the Solar Hijri calendar', async () => {
    const names = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
    // First days of the months of 1403 as Iran's calendar gives them.
    const firsts =
      '2024-03-20 2024-04-20 2024-05-21 2024-06-21 2024-07-22 2024-08-22 2024-09-22 2024-10-22 2024-11-21 2024-12-21 2025-01-20 2025-02-19';
    expect(await days(...names.map((name) => `۱ ${name} ۱۴۰۳`))).toEqual(firsts.split(' ').map(day));
  });

  test('a word that is no month is no date', async () => {
    expect(
      await days('5 foo 2024', 'the 5 of 2024', '31 June 2024', '5 tháng 13, 2024', '2024-03-05'),
    ).toEqual([null, null, null, null, day('2024-03-05')]);
  });
});

describe('instants', () => {
  const written: [string, string, string?][] = [
    ['2024-03-05T23:30:10Z', '2024-03-05T23:30:10'],
    ['2024-03-05T23:30:10.250Z', '2024-03-05T23:30:10.250'],
    ['2024-03-05T23:30:10.250', '2024-03-05T23:30:10.250'],
    ['2024-03-05T23:30:10.000+0000', '2024-03-05T23:30:10'],
    ['2024-03-05T23:30:10.123456Z', '2024-03-05T23:30:10.123'],
    ['2024-03-05 23:30:10 UTC', '2024-03-05T23:30:10', 'Asia/Tehran'],
    ['2024-03-05T23:30:10+05:30', '2024-03-05T18:00:10'],
    ['1709681410', '2024-03-05T23:30:10'],
    ['1709681410123', '2024-03-05T23:30:10.123'],
    ['1709681410123456', '2024-03-05T23:30:10.123'],
    ['2024年3月5日 下午11:30', '2024-03-05T23:30:00'],
    ['2024年3月5日23:30', '2024-03-05T23:30:00'],
    ['۱۴۰۲/۱۲/۱۵ ۲۳:۳۰', '2024-03-05T23:30:00'],
    ['5 Mar 2024, 11:30 PM', '2024-03-05T23:30:00'],
    ['25/03/2024 11:30 p.m.', '2024-03-25T23:30:00'],
    ['2024-03-05T23:30:00', '2024-03-05T20:00:00', 'Asia/Tehran'],
  ];
  test.each(written)('%s', async (text, expected, timeZone) => {
    expect(await instant(text, timeZone)).toBe(day(expected));
  });

  test.each([
    '2024-03-05 10:75',
    '2024-03-05 10:30:99',
    '5 Mar 2024 10:30:60',
    '2024-03-05 25:00',
    '2024-03-05T23:61:00Z',
    '2024-03-05 12:3',
    '23:30',
    '2024-03-05T23:30:10+',
  ])('%s is none', async (text) => {
    expect(await instant(text)).toBeNull();
  });

  test('many different ones are read like few', async () => {
    const texts = Array.from({ length: 70_000 }, (_, at) => {
      const date = new Date(Date.UTC(2020, 0, 1) + at * 61_000);
      return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()} ${date.getUTCHours() % 12 || 12}:${String(date.getUTCMinutes()).padStart(2, '0')} ${date.getUTCHours() < 12 ? 'AM' : 'PM'}`;
    });
    const { table } = await deals('last_activity_at', texts);
    expect(column(table, 'last_activity_at')).toEqual(
      texts.map((_, at) => Math.floor((Date.UTC(2020, 0, 1) + at * 61_000) / 60_000) * 60_000),
    );
  });
});

describe('calendars', () => {
  test('a year of the Solar Hijri calendar is one, in either order and any digits', async () => {
    expect(await days('1396/12/29', '۱۳۹۶/۱۲/۲۹', '29/12/1396', '1396-12-29')).toEqual(
      Array.from({ length: 4 }, () => day('2018-03-20')),
    );
  });

  test('a year of the Buddhist calendar is not guessed', async () => {
    const { table, file } = await deals('close_date', [
      '2567-03-05',
      '05/03/2567',
      '2024-03-05',
      '9999-12-31',
    ]);
    expect(column(table, 'close_date')).toEqual([null, null, day('2024-03-05'), day('9999-12-31')]);
    expect(file.unread).toMatchObject([{ reason: 'not-a-date', count: 2 }]);
  });

  test('day numbers of a spreadsheet are flagged, and count only where nothing else is there', async () => {
    // 45356 and 45357.75 are 5 March 2024 and 6 March 2024 18:00 in Excel.
    const alone = await deals('close_date', ['45356', '45357.75', '']);
    expect(column(alone.table, 'close_date')).toEqual([day('2024-03-05'), day('2024-03-06'), null]);
    expect(notes(alone)).toEqual([['spreadsheet-days', 2]]);
    const mixed = await deals('close_date', ['45356', '5 Mar 2024']);
    expect(column(mixed.table, 'close_date')).toEqual([null, day('2024-03-05')]);
    expect(notes(mixed)).toEqual([]);
    expect(mixed.file.unread).toMatchObject([
      { reason: 'not-a-date', count: 1, examples: [{ text: '45356' }] },
    ]);
  });
});

describe('the order of day and month', () => {
  test('is never decided in silence', async () => {
    const open = await deals('close_date', ['01/02/2024', '03/04/2024', '05/05/2024']);
    expect(notes(open)).toEqual([['ambiguous-dates', 2]]);
    // Both orders in one column: the majority is read, the others are no dates, and what could be either is flagged.
    const torn = await deals('close_date', ['13/02/2024', '14/02/2024', '02/25/2024', '03/04/2024']);
    expect(column(torn.table, 'close_date')).toEqual([
      day('2024-02-13'),
      day('2024-02-14'),
      null,
      day('2024-04-03'),
    ]);
    expect(notes(torn)).toEqual([['ambiguous-dates', 1]]);
    const same = await deals('close_date', ['05/05/2024']);
    expect(notes(same)).toEqual([]);
  });

  test('the host settles what the column leaves open, not what it tells, and before what other columns tell', async () => {
    const settled = await deals('close_date', ['01/02/2024'], { dateOrder: 'mdy' });
    expect([cell(settled.table, 'close_date', 0), notes(settled)]).toEqual([day('2024-01-02'), []]);
    const told = await deals('close_date', ['13/02/2024', '01/02/2024'], { dateOrder: 'mdy' });
    expect(column(told.table, 'close_date')).toEqual([day('2024-02-13'), day('2024-02-01')]);
    const { tables } = await read('deal_id,stage,created_at,close_date\n1,Won,12/25/2023,01/02/2024\n', {
      dateOrder: 'dmy',
    });
    expect(cell(tables.get('deals'), 'close_date', 0)).toBe(day('2024-02-01'));
  });

  test('two digits of a year are of 1970 to 2069', async () => {
    expect(await days('13/02/69', '13/02/70', '13.02.24')).toEqual([
      day('2069-02-13'),
      day('1970-02-13'),
      day('2024-02-13'),
    ]);
  });

  test('each column of a file has its own', async () => {
    const { tables } = await read(
      'deal_id,stage,created_at,close_date,last_activity_at\n1,Won,25/12/2023,12/26/2023,"15 Apr, 2021 00:02:00"\n2,Won,01/02/2024,01/02/2024,2024-01-02\n',
    );
    const table = tables.get('deals');
    expect(column(table, 'created_at')).toEqual([day('2023-12-25'), day('2024-02-01')]);
    expect(column(table, 'close_date')).toEqual([day('2023-12-26'), day('2024-01-02')]);
    expect(column(table, 'last_activity_at')).toEqual([day('2021-04-15T00:02:00'), day('2024-01-02')]);
  });

  test('a bank whose days look like months: 1,841 of 5,000 dates would have changed theirs', async () => {
    const bytes = dataFile('nps-bank/NPStimeseries.csv');
    if (!bytes) return;
    const loaded = await read('', {}, { name: 'NPStimeseries.csv', text: undefined!, bytes });
    const surveys = loaded.tables.get('surveys')!;
    const dates = column(surveys, 'responded_at') as number[];
    const months = column(surveys, 'Month').map(Number);
    const right = dates.map((at) => new Date(at).getUTCMonth() + 1);
    expect(right).toEqual(months);
    const swapped = dates.filter((at, row) => {
      const date = new Date(at).getUTCDate();
      return date < 13 && date !== months[row];
    });
    expect(swapped.length).toBe(1841);
    expect(loaded.report.files[0]!.notes.some(({ code }) => code === 'ambiguous-dates')).toBe(false);
  });
});

describe('years of two digits', () => {
  const both = async (cells: string[], options = {}) => {
    const found = await deals('close_date', cells, options);
    const form = found.file.columns.find((one) => one.column === 'close_date')?.form;
    return [column(found.table, 'close_date'), form, notes(found)];
  };

  test('come first where they lie close together and the last numbers do not, with a flag', async () => {
    expect(await both(['24/03/15', '24/04/01', '23/12/30'])).toEqual([
      ['2024-03-15', '2024-04-01', '2023-12-30'].map(day),
      'ymd',
      [['ambiguous-dates', 3]],
    ]);
  });

  test('come first where one of them can be no day', async () => {
    expect(await both(['99/12/30', '01/02/03'])).toEqual([['1999-12-30', '2001-02-03'].map(day), 'ymd', []]);
  });

  test('come last where the first numbers are spread as days are, and nothing is flagged', async () => {
    expect(await both(['15/03/24', '01/04/24', '30/12/23'])).toEqual([
      ['2024-03-15', '2024-04-01', '2023-12-30'].map(day),
      'dmy',
      [],
    ]);
    expect(await both(['15.03.24'])).toEqual([[day('2024-03-15')], 'dmy', []]);
  });

  test('are flagged where nothing tells, unless the host does', async () => {
    expect(await both(['15/01/24', '15/02/25'])).toEqual([
      ['2024-01-15', '2025-02-15'].map(day),
      'dmy',
      [['ambiguous-dates', 2]],
    ]);
    expect(await both(['24/03/15', '24/04/01', '23/12/30'], { dateOrder: 'dmy' })).toEqual([
      ['2015-03-24', '2001-04-24', '2030-12-23'].map(day),
      'dmy',
      [],
    ]);
    expect(await both(['24/03/15', '24/03/01'], { dateOrder: 'ymd' })).toEqual([
      ['2024-03-15', '2024-03-01'].map(day),
      'ymd',
      [],
    ]);
    expect(await both(['01/02/03', '04/05/06'], { dateOrder: 'ymd' })).toEqual([
      ['2001-02-03', '2004-05-06'].map(day),
      'ymd',
      [],
    ]);
    const { tables } = await read(
      'deal_id,stage,created_at,close_date\n1,Won,04/13/2024,05/06/2024\n2,Won,04/20/2024,05/07/2024\n',
      { dateOrder: 'ymd' },
    );
    expect(column(tables.get('deals'), 'close_date')).toEqual(['2024-05-06', '2024-05-07'].map(day));
    // Nothing is said of columns whose years stand last.
    expect(await both(['15/03/2024'], { dateOrder: 'ymd' })).toEqual([[day('2024-03-15')], 'dmy', []]);
    expect(await both(['05/03/2024'], { dateOrder: 'ymd' })).toEqual([
      [day('2024-03-05')],
      'dmy',
      [['ambiguous-dates', 1]],
    ]);
  });
});

test('an order that another column tells is said to be so', async () => {
  const { tables, report } = await read(
    'deal_id,stage,created_at,close_date\n1,Won,03/04/2024,04/05/2024\n2,Won,05/06/2024,25/06/2024\n',
  );
  expect(column(tables.get('deals'), 'created_at')).toEqual(['2024-04-03', '2024-06-05'].map(day));
  expect(report.files[0]!.notes).toContainEqual({
    code: 'dates-by-column',
    column: 'created_at',
    count: 2,
    values: ['close_date'],
  });
});
