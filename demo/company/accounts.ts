import type { Random } from './prng.ts';

export interface Account {
  name: string;
  region: 'North America' | 'EMEA' | 'APAC';
  segment: 'Enterprise' | 'Mid-market' | 'Small business';
  industry: string;
}

const HEADS = (
  'Brindlemoor Castlewick Dunnerfell Eastmarsh Fallowgate Glenharrow Hexlow Inglethorn ' +
  'Jessamere Kelderby Larkrise Millstane Nethercombe Oldmere Pikestone Quarrendale Rushwick ' +
  'Silverbeck Thornacre Underfell Vixholme Wrenfold Yarrowby Zelmarsh'
).split(' ');
const TAILS = (
  'Optics|Controls|Water Works|Foods|Metrology|Robotics|Packaging|Labs|Pumps|Energy|Ceramics|' + 'Brewing'
).split('|');
const NORDIC = (
  'Søndervang|Ångbruket|Ørskov-Dal|Großenthal|Müritzer|Čeřínek|Łąkowa|Peñalarga|Évreville|' +
  'São Barão|Îlenoire|Þórsvík'
).split('|');
const NORDIC_TAILS = 'Måleteknik|Anlagenbau|Přístroje|Instrumentación|Mesures|Sistemas'.split('|');
const VIETNAMESE = ['Sông Vân', 'Hòn Ngói', 'Đồi Thông', 'Bến Lụa', 'Núi Sẫm', 'Ánh Khuê'];
const VIETNAMESE_TAILS = ['Công ty TNHH Thiết bị đo', 'Công ty CP Cơ điện', 'Xưởng Dệt'];
const CHINESE = ['云岭', '青石湾', '松涛', '白鹭洲', '墨溪', '岚山口'];
const CHINESE_TAILS = ['仪器有限公司', '自动化设备', '食品厂'];
const PERSIAN = ['کوه‌سار', 'آب‌نما', 'سپیددشت', 'نیلاب', 'مهرگستر'];
const PERSIAN_TAILS = ['ابزار دقیق', 'صنایع غذایی', 'پمپ‌سازی'];
/** Names that need quoting or escaping somewhere. */
const AWKWARD = [
  'Harrow, Finch & Tull',
  "O'Dellan's Calibration",
  '"Blue Door" Dairies',
  "L'Atelier d'Ombreval",
  'Pell, Marsh, and Daughters',
  'Tick & Tock <Timing>',
  'Ross-Adeyle / Quint',
  "D'Arvello & Figli",
  'Nine;Ten Foundry',
  '=Sum Automation',
  '3rd Rail Works',
  'Ågot & Åse, ApS',
];

const INDUSTRIES = [
  'Manufacturing',
  'Food & Beverage',
  'Utilities',
  'Pharmaceuticals',
  'Electronics',
  'Chemicals',
] as const;

function names(): [string, Account['region']][] {
  const list: [string, Account['region']][] = [];
  HEADS.forEach((head, i) =>
    TAILS.forEach((tail, j) => {
      const suffix = (i * 5 + j * 3) % 11 === 0 ? ', Inc.' : (i + j) % 13 === 0 ? ' Ltd' : '';
      list.push([`${head} ${tail}${suffix}`, (i + j) % 3 === 0 ? 'EMEA' : 'North America']);
    }),
  );
  for (const head of NORDIC) for (const tail of NORDIC_TAILS) list.push([`${head} ${tail}`, 'EMEA']);
  for (const head of VIETNAMESE) for (const tail of VIETNAMESE_TAILS) list.push([`${tail} ${head}`, 'APAC']);
  for (const head of CHINESE) for (const tail of CHINESE_TAILS) list.push([`${head}${tail}`, 'APAC']);
  for (const head of PERSIAN) for (const tail of PERSIAN_TAILS) list.push([`${tail} ${head}`, 'EMEA']);
  for (const name of AWKWARD) list.push([name, 'EMEA']);
  return list;
}

/** Every account once, each name NFC. */
export function createAccounts(random: Random): Account[] {
  return names().map(([name, region]) => ({
    name: name.normalize('NFC'),
    region,
    segment: random.weighted([
      ['Enterprise', 2],
      ['Mid-market', 4],
      ['Small business', 3],
    ] as const),
    industry: random.pick(INDUSTRIES),
  }));
}
