import { DAY, END, START, usDate } from './calendar.ts';
import { line, money } from './csv.ts';
import { OPPORTUNITY_COLUMNS, fiscalPeriod } from './opportunities.ts';
import { MARK, REPS } from './people.ts';
import { CATEGORY, LOST, PROBABILITY, STAGES, WON, type Stage } from './pipeline.ts';
import { random } from './prng.ts';

/** What is true of the rows made. */
export interface BigTotals {
  won: number;
  lost: number;
  open: number;
  /** US cents of the won deals. */
  wonCents: number;
}

const ROWS_A_CHUNK = 2000;
const SOURCES = ['Web', 'Partner', 'Referral', 'Trade Show', 'Phone Inquiry', 'Email', 'Advertisement'];
const TYPES = ['New Business', 'New Business', 'New Business', 'Renewal', 'Upsell'];
const REGIONS = ['North America', 'EMEA', 'APAC'];
const REASONS = ['Price', 'No Decision', 'Competitor', 'Timing', ''];

/** Days of the demo as text, made once: formatting dates is most of the cost otherwise. */
function dayTexts(): { text: string; period: string }[] {
  const days: { text: string; period: string }[] = [];
  for (let day = START; day < END + 200 * DAY; day += DAY)
    days.push({ text: usDate(day), period: fiscalPeriod(day) });
  return days;
}

/**
 * CSV bytes of `count` synthetic deals in the columns of opportunities.csv, chunk by chunk; the header comes first and every
 * chunk ends with a whole line. Returns the totals when it is done. 40 % won, 35 % lost, the rest open at the demo's end.
 */
export function* bigDeals(count: number, seed: number): Generator<Uint8Array, BigTotals> {
  const draw = random(seed, 'big-deals');
  const encoder = new TextEncoder();
  const days = dayTexts();
  const length = (END - START) / DAY;
  const totals: BigTotals = { won: 0, lost: 0, open: 0, wonCents: 0 };
  const owners = REPS.map((rep) => rep.name);
  let text = `${line([...OPPORTUNITY_COLUMNS, MARK])}\n`;
  for (let i = 0; i < count; i++) {
    const fate = draw.next();
    const stage: Stage = fate < 0.4 ? WON : fate < 0.75 ? LOST : draw.pick(STAGES);
    const created = draw.whole(0, length - 2);
    const closed = stage === WON || stage === LOST;
    const close = closed
      ? draw.whole(created + 1, Math.min(length - 1, created + 120))
      : draw.whole(length - 40, length + 150);
    const day = days[close] as { text: string; period: string };
    const start = (days[created] as { text: string }).text;
    const cents = 50_000 + Math.floor(draw.next() * draw.next() * 9_000_000);
    if (stage === WON) {
      totals.won++;
      totals.wonCents += cents;
    } else if (stage === LOST) totals.lost++;
    else totals.open++;
    const account = `Account ${draw.whole(1, 9000)}`;
    text +=
      `D${1_000_000 + i},${account} - deal ${i + 1},${account},${draw.pick(owners)},${stage},${money(cents)},USD,${PROBABILITY[stage]},${CATEGORY[stage]},${start},${day.text},` +
      `${closed ? day.text : start} 9:00 AM,,0,,${draw.pick(SOURCES)},${draw.pick(TYPES)},${draw.pick(REGIONS)},${day.period},${stage === LOST ? draw.pick(REASONS) : ''},\n`;
    if (i % ROWS_A_CHUNK === ROWS_A_CHUNK - 1) {
      yield encoder.encode(text);
      text = '';
    }
  }
  if (text !== '') yield encoder.encode(text);
  return totals;
}
