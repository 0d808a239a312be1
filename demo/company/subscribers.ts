import { DAY, END, MINUTE, START, WARM_UP, isoMinute, nextMonth } from './calendar.ts';
import type { Cell } from './csv.ts';
import type { Random } from './prng.ts';

export interface Subscriber {
  id: string;
  list: 'Newsletter' | 'Product updates';
  joinedAt: number;
  removedAt: number | null;
  reason: 'unsubscribed' | 'bounced' | 'complained' | 'cleaned' | null;
}

const LEGACY = 210;
const LEAVE_A_MONTH = 0.012;

/** Members of the mailing lists in the order in which they joined. */
export function createSubscribers(random: Random): Subscriber[] {
  const joined: number[] = [];
  for (let i = 0; i < LEGACY; i++)
    joined.push(WARM_UP - random.whole(0, 900) * DAY + random.whole(0, 1439) * MINUTE);
  for (let month = WARM_UP, wanted = 13; month < END; month = nextMonth(month), wanted *= 1.018) {
    const count = Math.round(wanted * random.between(0.7, 1.3));
    for (let i = 0; i < count; i++) joined.push(month + random.whole(0, 28 * 24 * 60 - 1) * MINUTE);
  }
  joined.sort((a, b) => a - b);
  return joined.map((joinedAt, i) => {
    let removedAt: number | null = null;
    for (let at = Math.max(START, joinedAt + 3 * DAY); at < END && removedAt === null; at += 30 * DAY)
      if (random.chance(LEAVE_A_MONTH)) removedAt = at + random.whole(0, 40_000) * MINUTE;
    const gone = removedAt !== null && removedAt < END;
    return {
      id: `P${3001 + i}`,
      list: random.chance(0.7) ? 'Newsletter' : 'Product updates',
      joinedAt,
      removedAt: gone ? removedAt : null,
      reason: gone
        ? random.weighted([
            ['unsubscribed', 62],
            ['bounced', 22],
            ['cleaned', 12],
            ['complained', 4],
          ] as const)
        : null,
    };
  });
}

export const SUBSCRIBER_COLUMNS = ['subscriber_id', 'list', 'subscribed_at', 'removed_at', 'removed_reason'];

export const subscriberRow = (one: Subscriber): Cell[] => [
  one.id,
  one.list,
  isoMinute(one.joinedAt),
  one.removedAt === null ? null : isoMinute(one.removedAt),
  one.reason,
];
