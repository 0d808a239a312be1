import { END, WARM_UP, utc } from './calendar.ts';

/** All of it is invented: the company, its people, its customers and its numbers. */
export const COMPANY = 'Northfield Instruments';
export const NOTICE = 'Synthetic data: Northfield Instruments, its people and its customers do not exist.';

/** Header of an empty last column, so that every export says what it is. */
export const MARK = 'Synthetic demo data';

export interface Rep {
  name: string;
  team: string;
  region: string;
  /** Share of the new deals. */
  load: number;
  /** Factor on the chance to win. */
  skill: number;
  /** Factor on the days spent in each stage: below 1 is faster. */
  pace: number;
  /** Typical discount given in the negotiation. */
  discount: number;
  /** 0..1, how well the records are kept. */
  hygiene: number;
  /** Factor on calls, e-mails and meetings for a deal. */
  effort: number;
  /** First and last instant at the company. */
  from: number;
  to: number;
}

type Row = [
  name: string,
  team: string,
  region: string,
  load: number,
  skill: number,
  pace: number,
  discount: number,
  hygiene: number,
  effort: number,
];

const ROWS: Row[] = [
  ['Maren Oakhurst', 'Enterprise', 'North America', 1, 1.25, 1.2, 0.05, 0.95, 1.2],
  ['Jonas Brückner', 'Enterprise', 'EMEA', 1, 1.05, 1.1, 0.06, 0.9, 1],
  ['Zhou Lanqing', 'Enterprise', 'APAC', 0.9, 1.15, 1, 0.08, 0.85, 1.1],
  ['Tobin Lisle', 'Enterprise', 'North America', 0.8, 0.7, 1.45, 0.16, 0.35, 0.6],
  ['Priya Sarvani', 'Mid-market', 'APAC', 1.3, 1.3, 0.75, 0.04, 0.95, 1.4],
  ["Clodagh O'Marr", 'Mid-market', 'EMEA', 1.2, 1, 0.9, 0.09, 0.8, 1],
  ['Diego Valmorel', 'Mid-market', 'North America', 1.4, 0.9, 0.7, 0.15, 0.55, 1.3],
  ['Anneke Søgaard', 'Mid-market', 'EMEA', 1.1, 1.1, 1, 0.05, 0.9, 0.9],
  ['Femi Adewole-Ross', 'Mid-market', 'North America', 1.1, 0.8, 1.05, 0.12, 0.6, 0.8],
  ['Đỗ Minh Lam', 'Channel', 'APAC', 1, 1, 0.85, 0.1, 0.75, 0.9],
  ['Sahar Kuhestani', 'Channel', 'EMEA', 1, 0.95, 0.95, 0.11, 0.7, 1],
  ['Tomasz Wilkowski', 'Channel', 'EMEA', 1.2, 0.85, 1.15, 0.13, 0.5, 0.7],
];
/** One left, one came later. */
const LEFT = new Map([['Tobin Lisle', utc(2026, 2, 1)]]);
const JOINED = new Map([['Anneke Søgaard', utc(2025, 1, 6)]]);

export const REPS: readonly Rep[] = ROWS.map(
  ([name, team, region, load, skill, pace, discount, hygiene, effort]) => ({
    name,
    team,
    region,
    load,
    skill,
    pace,
    discount,
    hygiene,
    effort,
    from: JOINED.get(name) ?? WARM_UP,
    to: LEFT.get(name) ?? END,
  }),
);

/** Whoever has the deals of a rep who left. */
export const SUCCESSOR = new Map([['Tobin Lisle', 'Maren Oakhurst']]);

export const AGENTS = [
  'Ines Calderwood',
  'Bao Thiện',
  'Rourke Delmane',
  'Mitra Sabzevari',
  'Klára Novotin',
  'Wen Shuyi',
] as const;

const MANAGERS: readonly [name: string, team: string, region: string][] = [
  ['Harriet Vossberg', 'Enterprise', 'North America'],
  ['Rafael Quintanel', 'Mid-market', 'EMEA'],
  ['Mei Tanaguchi', 'Channel', 'APAC'],
  ['Edda Lindqvarn', 'Support', 'EMEA'],
];

export const USER_COLUMNS = [
  'user_id',
  'name',
  'team',
  'manager_id',
  'role',
  'region',
  'active',
  'hourly_cost',
] as const;

/** The other exports name people, so the name is the key here too. */
export function userRows(): string[][] {
  const manager = (team: string): string => MANAGERS.find((row) => row[1] === team)?.[0] ?? '';
  return [
    ...MANAGERS.map(([name, team, region]) => [
      name,
      name,
      team,
      '',
      team === 'Support' ? 'Support manager' : 'Sales manager',
      region,
      'true',
      '78',
    ]),
    ...REPS.map((rep) => [
      rep.name,
      rep.name,
      rep.team,
      manager(rep.team),
      'Account executive',
      rep.region,
      rep.to < END ? 'false' : 'true',
      '54',
    ]),
    ...AGENTS.map((name) => [
      name,
      name,
      'Support',
      manager('Support'),
      'Support agent',
      'EMEA',
      'true',
      '36',
    ]),
  ];
}
