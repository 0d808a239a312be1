import { DAY, END, isoDate, utc, weekdayOf } from './calendar.ts';
import type { Cell } from './csv.ts';
import type { Random } from './prng.ts';
import type { Version } from './subscriptions.ts';

export interface Use {
  customer: string;
  user: string;
  day: number;
  feature: string;
  events: number;
}

/** The product keeps its log for two months. */
export const USAGE_FROM = utc(2026, 9, 1);
const FEATURES = [
  ['Dashboard', 46],
  ['Alerts', 24],
  ['Reports', 16],
  ['API', 8],
  ['Mobile app', 6],
] as const;

/** One row for a user's main feature of a day, oldest first. */
export function createUsage(random: Random, versions: readonly Version[]): Use[] {
  const list: Use[] = [];
  const live = versions.filter((one) => one.product === 'Northfield Cloud' && (one.to ?? END) > USAGE_FROM);
  const seen = new Set<string>();
  for (const version of live) {
    if (seen.has(version.customer)) continue;
    seen.add(version.customer);
    // Some never log in.
    if (random.chance(0.17)) continue;
    const until = Math.max(
      ...live.filter((one) => one.customer === version.customer).map((one) => one.to ?? END),
    );
    const users = Math.min(2, 1 + Math.floor(version.seats / 9));
    for (let user = 1; user <= users; user++) {
      const daily = random.between(0.03, 0.2);
      for (let day = Math.max(USAGE_FROM, version.from); day < Math.min(until, END); day += DAY) {
        const weekend = weekdayOf(day) === 0 || weekdayOf(day) === 6;
        if (!random.chance(daily * (weekend ? 0.15 : 1.2))) continue;
        list.push({
          customer: version.customer,
          user: `${version.id.slice(2)}-${user}`,
          day,
          feature: random.weighted(FEATURES),
          events: Math.max(1, Math.round(random.skewed(7, 0.8))),
        });
      }
    }
  }
  return list.sort((a, b) => a.day - b.day || (a.user < b.user ? -1 : 1));
}

export const USAGE_COLUMNS = ['customer_id', 'user_id', 'at', 'feature', 'events'];

export const usageRow = (one: Use): Cell[] => [
  one.customer,
  one.user,
  isoDate(one.day),
  one.feature,
  one.events,
];
