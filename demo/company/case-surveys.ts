import { END, HOUR, MINUTE, isoMinute } from './calendar.ts';
import type { Cell } from './csv.ts';
import type { Random } from './prng.ts';
import type { Ticket } from './tickets.ts';

export interface CaseSurvey {
  id: string;
  kind: 'CSAT' | 'CES';
  ticket: Ticket;
  sentAt: number;
  respondedAt: number | null;
  /** CSAT 1 to 5, CES 1 to 7 (7 is easy). */
  score: number | null;
  comment: string | null;
}

const THANKS = [
  'Quick and friendly',
  'Solved in one call',
  'Cảm ơn, rất nhanh',
  'خیلی خوب بود',
  '解决得很快',
];
const GRUMBLES = [
  'Had to explain it twice',
  'Waited two days for a part',
  'Chờ hơi lâu',
  '等得太久',
  'پیگیری طول کشید',
];

function answer(random: Random, kind: CaseSurvey['kind'], ticket: Ticket): number {
  const { satisfaction, reopens } = ticket.of;
  const content =
    satisfaction === 'Good' || (satisfaction === 'Offered' && random.chance(0.84 - 0.2 * reopens));
  if (kind === 'CSAT')
    return content
      ? random.weighted([
          [5, 58],
          [4, 42],
        ] as const)
      : random.weighted([
          [3, 42],
          [2, 32],
          [1, 26],
        ] as const);
  return content
    ? random.weighted([
        [7, 34],
        [6, 36],
        [5, 30],
      ] as const)
    : random.weighted([
        [4, 36],
        [3, 30],
        [2, 20],
        [1, 14],
      ] as const);
}

/** After a case is solved: one question of two in three how content, else how easy. */
export function createCaseSurveys(random: Random, tickets: readonly Ticket[]): CaseSurvey[] {
  const list: CaseSurvey[] = [];
  for (const ticket of tickets) {
    const { solvedAt } = ticket.of;
    if (solvedAt === null || !random.chance(0.72)) continue;
    const sentAt = solvedAt + random.whole(1, 20) * HOUR;
    if (sentAt >= END) continue;
    const kind = random.chance(0.66) ? 'CSAT' : 'CES';
    const at = sentAt + random.whole(5, 4000) * MINUTE;
    const respondedAt = random.chance(0.41) && at < END ? at : null;
    const score = respondedAt === null ? null : answer(random, kind, ticket);
    const happy = score !== null && score >= (kind === 'CSAT' ? 4 : 5);
    list.push({
      id: '',
      kind,
      ticket,
      sentAt,
      respondedAt,
      score,
      comment: score !== null && random.chance(0.25) ? random.pick(happy ? THANKS : GRUMBLES) : null,
    });
  }
  list.sort((a, b) => a.sentAt - b.sentAt);
  list.forEach((one, i) => {
    one.id = `Q-${30_001 + i}`;
  });
  return list;
}

export const CASE_SURVEY_COLUMNS = [
  'Response ID',
  'Kind',
  'Sent at',
  'Responded at',
  'Score',
  'Customer',
  'Case',
  'Agent',
  'Channel',
  'Comment',
] as const;

export const caseSurveyRow = (one: CaseSurvey): Cell[] => [
  one.id,
  one.kind,
  isoMinute(one.sentAt),
  one.respondedAt === null ? null : isoMinute(one.respondedAt),
  one.score,
  one.ticket.of.account.name,
  one.ticket.of.id,
  one.ticket.of.agent,
  'Email',
  one.comment,
];
