import { DAY, END, HOUR, INCIDENT, MINUTE, START, isoMinute, monthKey, nextMonth } from './calendar.ts';
import type { Account } from './accounts.ts';
import type { Cell } from './csv.ts';
import type { Random } from './prng.ts';

export interface Survey {
  id: string;
  account: Account;
  channel: string;
  sentAt: number;
  respondedAt: number | null;
  /** 0 to 10. */
  score: number | null;
  comment: string | null;
}

const PER_MONTH = 60;
/** Steps of the golden ratio spread evenly, so that few answers a month still show the trend. */
const GOLDEN = 0.6180339887498949;
const PRAISE = [
  'Fast answers, every time.',
  'Calibration was done in a day',
  'Rất hài lòng',
  '仪器稳定，服务及时',
  'پشتیبانی عالی',
  'Best "plug and measure" kit we own',
  'Worth it, even at the price',
];
const LUKEWARM = [
  'Good, but the manual is thin',
  'Fine overall',
  '还可以',
  'بد نیست',
  'Giao hàng hơi chậm',
  'Works; setup took two calls',
];
const COMPLAINTS = [
  'Readings drift after a week',
  'Too long without an answer, twice',
  'Price went up again',
  'Giao hàng trễ',
  '等了三周才发货',
  'خیلی دیر جواب دادند',
];
const INCIDENT_COMPLAINTS = [
  'The March firmware broke our logging',
  'Update failed,\nline stopped for a day',
  'No warning before the update',
];

/** Chance to be content, by month: slow gain, a fall in the incident month, back within five months. */
function mood(at: number, index: number): number {
  const since = (at - Date.parse(`${INCIDENT}-01T00:00:00Z`)) / (30 * DAY);
  return 0.53 + 0.004 * index - (since >= 0 && since < 5 ? 0.28 * (1 - since / 5) : 0);
}

/** `level` in 0..1 says how far down the range of customers this one stands. */
function score(random: Random, content: number, level: number): number {
  if (level < content) return random.chance(0.55) ? 10 : 9;
  if (level < content + 0.27) return random.chance(0.6) ? 8 : 7;
  return random.weighted([
    [6, 9],
    [5, 8],
    [4, 4],
    [3, 4],
    [2, 3],
    [1, 2],
    [0, 3],
  ] as const);
}

function words(points: number, sentAt: number): string[] {
  if (points >= 9) return PRAISE;
  if (points >= 7) return LUKEWARM;
  return monthKey(sentAt) === INCIDENT ? INCIDENT_COMPLAINTS : COMPLAINTS;
}

/** Invitations in order of sending; an answer may come up to END only. */
export function createSurveys(random: Random, accounts: readonly Account[]): Survey[] {
  const list: Survey[] = [];
  let answers = 0;
  for (let month = START, index = 0; month < END; month = nextMonth(month), index++) {
    const days = (nextMonth(month) - month) / DAY;
    for (let i = 0; i < PER_MONTH; i++) {
      const account = random.pick(accounts);
      const channel = random.weighted([
        ['Email', 70],
        ['In-app', 20],
        ['Phone', 10],
      ] as const);
      const sentAt = month + random.whole(0, days - 1) * DAY + 9 * HOUR + random.whole(0, 400) * MINUTE;
      const answered = sentAt + random.whole(1, 9) * random.whole(1, 40) * HOUR * 0.5;
      const respondedAt = random.chance(channel === 'Phone' ? 0.6 : 0.44) && answered < END ? answered : null;
      const points =
        respondedAt === null
          ? null
          : score(
              random,
              mood(respondedAt, index) + (account.segment === 'Enterprise' ? 0.06 : 0),
              (answers++ * GOLDEN) % 1,
            );
      list.push({
        id: '',
        account,
        channel,
        sentAt,
        respondedAt,
        score: points,
        comment: points !== null && random.chance(0.4) ? random.pick(words(points, sentAt)) : null,
      });
    }
  }
  list.sort((a, b) => a.sentAt - b.sentAt);
  list.forEach((one, i) => {
    one.id = `R-${20_001 + i}`;
  });
  return list;
}

export const SURVEY_COLUMNS = [
  'Response ID',
  'Kind',
  'Sent at',
  'Responded at',
  'Score',
  'Customer',
  'Segment',
  'Channel',
  'Comment',
] as const;

export const surveyRow = (one: Survey): Cell[] => [
  one.id,
  'NPS',
  isoMinute(one.sentAt),
  one.respondedAt === null ? null : isoMinute(one.respondedAt),
  one.score,
  one.account.name,
  one.account.segment,
  one.channel,
  one.comment,
];
