import { USER_COLUMNS } from './people.ts';

export const CSMS = ['Signe Albrektsen', 'Kofi Arlen-Mensah', 'Lucía Terrabella'] as const;
export const MARKETERS = ['Ulrika Fennimore', 'Beni Castellar'] as const;
const HEAD = 'Petra Wanderholt';

export const SUCCESS_TEAM_COLUMNS = USER_COLUMNS;

/** Users outside sales and support. */
export const successTeamRows = (): string[][] => [
  [HEAD, HEAD, 'Customer success', '', 'Head of customer success', 'EMEA', 'true', '72'],
  ...CSMS.map((name) => [
    name,
    name,
    'Customer success',
    HEAD,
    'Customer success manager',
    'EMEA',
    'true',
    '48',
  ]),
  ...MARKETERS.map((name) => [
    name,
    name,
    'Marketing',
    '',
    'Marketing manager',
    'North America',
    'true',
    '46',
  ]),
];
