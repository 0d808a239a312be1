import { dayMs } from '../../util/civil.ts';

/** A past visit of a stage: how long it lasted, and when after its start its deal ended, and how. Times in ms. */
export interface PastVisit {
  readonly lasted: number;
  readonly end: number;
  /** 'open': not ended when last seen. */
  readonly outcome: 'won' | 'lost' | 'open';
}

/** Below so many visits of a stage, and so many that lasted as long, the past says too little. */
const fewestVisits = 20;
const fewestThere = 5;

export interface Odds {
  readonly visits: number;
  /** Share won of the ended ones. */
  readonly share: number | null;
  /** Chance to be won in the time left of a deal that has been in the stage for `age`; null where the past says too little. */
  chance(age: number): number | null;
}

/**
 * Cumulative incidence of winning against losing (Aalen & Johansen 1978) over the visits that lasted longer than the
 * age; deals are followed through later stages, those still open are censored. Times in ms; ages count in whole days.
 */
export function oddsOf(visits: readonly PastVisit[], left: number): Odds {
  const sorted = visits
    .slice()
    .sort((a, b) => a.end - b.end || Number(a.outcome === 'open') - Number(b.outcome === 'open'));
  const won = visits.filter(({ outcome }) => outcome === 'won').length;
  const ended = visits.filter(({ outcome }) => outcome !== 'open').length;
  const known = new Map<number, number | null>();
  const worked = (age: number): number | null => {
    const there = sorted.filter(({ lasted }) => lasted > age);
    if (visits.length < fewestVisits || there.length < fewestThere) return null;
    let [survival, incidence, atRisk] = [1, 0, there.length];
    for (const { end, outcome } of there) {
      if (end > age + left) break;
      if (outcome !== 'open') {
        if (outcome === 'won') incidence += survival / atRisk;
        survival *= 1 - 1 / atRisk;
      }
      atRisk--;
    }
    return incidence;
  };
  return {
    visits: visits.length,
    share: ended ? won / ended : null,
    chance(age) {
      const day = Math.floor(age / dayMs) * dayMs;
      if (!known.has(day)) known.set(day, worked(day));
      return known.get(day)!;
    },
  };
}
