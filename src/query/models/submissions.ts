import type { ColumnsAnswer } from '../scan.ts';
import { numbers, texts } from './read.ts';

/** A forecast of a period as somebody gave it: whose ('' is the company's), when and how much. */
export interface Submission {
  readonly who: string;
  readonly at: number;
  readonly amount: number;
}

export interface Submitted {
  /** First and last day. */
  readonly from: number;
  readonly to: number;
  /** Whom `who` names. */
  readonly scope: 'company' | 'owner' | 'team';
  /** In order of time. */
  readonly list: readonly Submission[];
}

const preferred = ['commit', 'most_likely', 'weighted', 'best_case', 'model', 'pipeline'];

/**
 * Submissions by period, of the first category in use (one without a category is a commit). Where the company's own
 * number was given, it is used; else the owners', else the teams'.
 */
export function submitted(forecasts: ColumnsAnswer): Submitted[] {
  const [owner, team, category] = [
    texts(forecasts, 'owner_id'),
    texts(forecasts, 'team'),
    texts(forecasts, 'category'),
  ];
  const [from, to, at, amount] = [
    numbers(forecasts, 'period_start'),
    numbers(forecasts, 'period_end'),
    numbers(forecasts, 'submitted_at'),
    numbers(forecasts, 'amount'),
  ];
  const used = new Set<string>();
  for (let row = 0; row < forecasts.rows; row++) used.add(category(row) ?? 'commit');
  const chosen = preferred.find((name) => used.has(name));
  const periods = new Map<string, number[]>();
  for (let row = 0; row < forecasts.rows; row++) {
    if ((category(row) ?? 'commit') !== chosen || !(at(row) === at(row) && amount(row) === amount(row)))
      continue;
    const key = `${from(row)} ${to(row)}`;
    const rows = periods.get(key);
    if (rows) rows.push(row);
    else periods.set(key, [row]);
  }
  return [...periods.values()].map((rows) => {
    const scopeOf = (row: number): Submitted['scope'] =>
      owner(row) !== null ? 'owner' : team(row) !== null ? 'team' : 'company';
    const scopes = new Set(rows.map(scopeOf));
    const scope = scopes.has('company') ? 'company' : scopes.has('owner') ? 'owner' : 'team';
    return {
      from: from(rows[0]!),
      to: to(rows[0]!),
      scope,
      list: rows
        .filter((row) => scopeOf(row) === scope)
        .map((row) => ({
          who: (scope === 'owner' ? owner(row) : scope === 'team' ? team(row) : null) ?? '',
          at: at(row),
          amount: amount(row),
        }))
        .sort((a, b) => a.at - b.at),
    };
  });
}

/** Everybody's newest number before the instant; empty where nobody gave one. */
export function standingAt(list: readonly Submission[], instant: number): Map<string, number> {
  const standing = new Map<string, number>();
  for (const { who, at, amount } of list) if (at < instant) standing.set(who, amount);
  return standing;
}
