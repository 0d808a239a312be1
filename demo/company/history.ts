import { DAY, END, HOUR, dayOf, lastWorkday, monthOf, workday } from './calendar.ts';
import type { Rep } from './people.ts';
import {
  CATEGORY,
  DWELL,
  LOST,
  LOST_AT,
  STAGES,
  WON,
  isOpen,
  type Category,
  type Change,
  type Stage,
} from './pipeline.ts';
import type { Random } from './prng.ts';

interface Start {
  rep: Rep;
  createdAt: number;
  /** Chance to win. */
  win: number;
  /** Index of the first stage. */
  first: number;
  dollars: number;
  /** Renewals pass in less time. */
  quick: boolean;
}

/** Stages the deal will pass, its end included; null as the end means that nobody ever closes it. */
function route(random: Random, { win, first, rep }: Start): (Stage | null)[] {
  const won = random.chance(win);
  const abandoned = !won && random.chance(0.02 + 0.08 * (1 - rep.hygiene));
  const end = won ? STAGES.length - 1 : Math.max(first, random.weighted(LOST_AT));
  const stages: (Stage | null)[] = [STAGES[first] as Stage];
  for (let i = first + 1; i <= end; i++) {
    if (i < end && random.chance(0.13)) continue;
    stages.push(STAGES[i] as Stage);
    if (i >= 2 && random.chance(0.05)) stages.push(STAGES[i - 1] as Stage, STAGES[i] as Stage);
  }
  stages.push(won ? WON : abandoned ? null : LOST);
  return stages;
}

function category(random: Random, stage: Stage, rep: Rep): Category {
  if (stage === 'Negotiation/Review' && random.chance(0.2 + 0.3 * (1 - rep.skill / 1.3))) return 'Best Case';
  if (stage === 'Needs Analysis' && random.chance(0.08)) return 'Best Case';
  if (isOpen(stage) && random.chance(0.02)) return 'Omitted';
  return CATEGORY[stage];
}

/** Salespeople round; tidy ones to 50 dollars, others to 500. */
function rounded(dollars: number, rep: Rep): number {
  const step = rep.hygiene > 0.7 ? 50 : 500;
  return Math.max(step, Math.round(dollars / step) * step) * 100;
}

/** Every state of one deal from its creation up to END, in order of time; at least one. */
export function walk(random: Random, start: Start): Change[] {
  const { rep, quick } = start;
  const speed = rep.pace * (quick ? 0.6 : 1) * (start.dollars > 50_000 ? 1.35 : 1);
  const known = random.chance(0.7 + 0.3 * rep.hygiene);
  const stages = route(random, start);
  let dollars = start.dollars;
  let at = start.createdAt;
  const planned =
    DWELL.slice(start.first).reduce((sum, days) => sum + days, 0) * speed * random.between(0.7, 1.3);
  let closeDay = dayOf(workday(at + planned * DAY));
  const changes: Change[] = [];
  const add = (stage: Stage, same?: Category): void => {
    const shown = known || STAGES.indexOf(stage as never) >= 2 || stage === WON;
    changes.push({
      at,
      stage,
      cents: shown ? rounded(dollars, rep) : null,
      closeDay,
      category: same ?? category(random, stage, rep),
    });
  };
  /** Moves the expected day while the deal waits; careless reps let it pass. */
  const wait = (until: number, stage: Stage, same: Category): void => {
    for (let tries = 0; tries < 5 && closeDay < until; tries++) {
      const noticed = workday(
        closeDay + random.whole(0, 6) * DAY + random.whole(9, 16) * HOUR + random.whole(0, 3599) * 1000,
      );
      if (noticed <= at || noticed >= until || noticed >= END || !random.chance(0.15 + 0.6 * rep.hygiene))
        return;
      at = noticed;
      const pushed = workday(noticed + random.whole(14, 50) * DAY);
      closeDay = dayOf(random.chance(0.45) ? lastWorkday(pushed) : pushed);
      add(stage, same);
    }
  };
  add(stages[0] as Stage);
  for (let i = 1; i < stages.length; i++) {
    const before = changes[changes.length - 1] as Change;
    const stage = stages[i] as Stage | null;
    const step = STAGES.indexOf(before.stage as never);
    const days = random.skewed((DWELL[step] ?? 10) * speed * (stage === LOST ? 1.5 : 1), 0.6);
    let next = workday(at + Math.max(0.02, days) * DAY);
    next = dayOf(next) + random.whole(8, 16) * HOUR + random.whole(0, 3599) * 1000;
    if (next <= at) next = at + random.whole(600, 3600) * 1000;
    if (stage === WON && random.chance(monthOf(next) % 3 === 0 ? 0.6 : 0.35))
      next = Math.max(
        next,
        workday(lastWorkday(next) - random.whole(0, 2) * DAY) + random.whole(9, 17) * HOUR,
      );
    wait(stage === null ? END : next, before.stage, before.category);
    if (stage === null || next >= END) return changes;
    at = Math.max(next, at + 60_000);
    if (stage === 'Needs Analysis' && random.chance(0.35)) dollars *= random.between(0.8, 1.3);
    if (stage === 'Negotiation/Review' && random.chance(0.65))
      dollars *= 1 - rep.discount * random.between(0.3, 1.7);
    if (stage === WON && random.chance(0.3)) dollars *= 1 - rep.discount * random.between(0, 0.8);
    if (!isOpen(stage)) closeDay = dayOf(at);
    else if (closeDay < at + 5 * DAY) closeDay = dayOf(workday(at + random.whole(10, 35) * DAY));
    add(stage);
  }
  return changes;
}
