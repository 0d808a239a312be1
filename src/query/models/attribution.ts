import { dayMs } from '../../util/civil.ts';
import type { Model, ModelInputs } from './model.ts';
import { left, numbers, rowsByKey, rowsOfKeys, setting, someOf, texts } from './read.ts';

export interface Path {
  /** Times of the touches in order. */
  readonly touches: readonly number[];
  readonly lead: number;
  readonly created: number;
  readonly won: number;
}

/** What each touch of a path is credited with; the shares add up to 1. */
export function shares(how: string, path: Path, halfLife = 7): number[] {
  const { touches, won } = path;
  const n = touches.length;
  const last = n - 1;
  const all = (share: (i: number) => number): number[] => touches.map((_, i) => share(i));
  if (how === 'first') return all((i) => +(i === 0));
  if (how === 'last') return all((i) => +(i === last));
  if (how === 'linear') return all(() => 1 / n);
  if (how === 'u-shaped')
    return n < 3 ? all(() => 1 / n) : all((i) => (i === 0 || i === last ? 0.4 : 0.2 / (n - 2)));
  if (how === 'time-decay') {
    const weights = touches.map((at) => 2 ** ((at - won) / dayMs / halfLife));
    const sum = weights.reduce((a, b) => a + b, 0);
    return weights.map((weight) => weight / sum);
  }
  // W: the first touch, the one that made the lead and the one that made the opportunity: the last before each.
  const anchors = [0, lastBefore(touches, path.lead), lastBefore(touches, path.created)].filter(
    (i) => i >= 0,
  );
  const isAnchor = new Set(anchors);
  const others = n - isAnchor.size;
  const credit = all((i) => (others && !isAnchor.has(i) ? 0.1 / others : 0));
  for (const i of anchors) credit[i]! += (others ? 0.9 : 1) / anchors.length;
  return credit;
}

const lastBefore = (touches: readonly number[], at: number): number =>
  touches.reduce((found, time, i) => (time <= at ? i : found), -1);

/** Splits an amount in minor units so that the parts add up to it: what rounding leaves goes to the largest remainders. */
export function split(amount: number, parts: readonly number[]): number[] {
  const whole = Math.round(Math.abs(amount) * 100);
  const exact = parts.map((part) => part * whole);
  const given = exact.map((value) => Math.floor(value + 1e-9));
  let rest = whole - given.reduce((a, b) => a + b, 0);
  const order = exact
    .map((value, i) => [value - given[i]!, i] as const)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, i] of order) {
    if (rest <= 0) break;
    given[i]!++;
    rest--;
  }
  return given.map((value) => (Math.sign(amount) * value) / 100);
}

/** What a person did; what was only sent to one, failed, or was made by a machine is no touch. */
const silent = new Set(['sent', 'delivered', 'bounce', 'unsubscribe', 'complaint']);

/** The touches of each deal that tell of it, by its row: named by the touch, else its lead's, its contact's, its customer's. */
function touchesOf(inputs: ModelInputs): Map<number, number[]> {
  const [deals, touches] = [inputs.get('deals')!, inputs.get('touches')!];
  const [type, automated] = [texts(touches, 'type'), texts(touches, 'automated')];
  const byDeal = rowsByKey(deals, 'deal_id');
  const converted = texts(inputs.get('leads'), 'converted_deal_id');
  const byLead = rowsOfKeys(deals, 'lead_id');
  for (const [lead, row] of rowsByKey(inputs.get('leads'), 'lead_id')) {
    const deal = byDeal.get(converted(row) ?? '');
    if (deal !== undefined && !byLead.get(lead)?.includes(deal))
      byLead.set(lead, [...(byLead.get(lead) ?? []), deal]);
  }
  const ways = [
    [texts(touches, 'lead_id'), byLead],
    [texts(touches, 'person_id'), rowsOfKeys(deals, 'contact_id')],
    [texts(touches, 'customer_id'), rowsOfKeys(deals, 'customer_id')],
  ] as const;
  const own = texts(touches, 'deal_id');
  const found = new Map<number, number[]>();
  for (let touch = 0; touch < touches.rows; touch++) {
    if (silent.has(type(touch) ?? '') || automated(touch) === 'true') continue;
    const named = own(touch);
    const rows =
      named === null
        ? ways.map(([key, deals]) => deals.get(key(touch) ?? '')).find(Boolean)
        : [byDeal.get(named) ?? -1];
    for (const row of rows ?? []) {
      const list = found.get(row);
      if (list) list.push(touch);
      else found.set(row, [touch]);
    }
  }
  return found;
}

/**
 * Won amounts of the window shared out to the touches before each win, from `lookback` days before the deal was created;
 * `how` says the shares. Where the question asks about some touches, their part of it.
 */
export const attribution: Model = (inputs, { window, params }) => {
  const [deals, touches] = [inputs.get('deals')!, inputs.get('touches')!];
  const lookback = setting(params, 'lookback', 90) * dayMs;
  const asked = inputs.get('credited');
  const wanted = asked && new Set(rowsByKey(asked, 'touch_id').keys());
  const [status, closed, created] = [
    texts(deals, 'status'),
    numbers(deals, 'closed_at'),
    numbers(deals, 'created_at'),
  ];
  const amount = numbers(deals, 'amount_base');
  const leadOf = leadTimes(inputs);
  const [touchId, at] = [texts(touches, 'touch_id'), numbers(touches, 'at')];
  const [campaign, channel] = [texts(touches, 'campaign_id'), texts(touches, 'channel')];
  const byDeal = touchesOf(inputs);
  const credits = new Map<
    string,
    { campaign: string | null; channel: string | null; touches: number; amount: number }
  >();
  let [n, cents, unvalued, untouched, unattributed] = [0, 0, 0, 0, 0];
  for (let row = 0; row < deals.rows; row++) {
    const won = closed(row);
    if (status(row) !== 'won' || !(won >= window.lo && won < window.hi)) continue;
    if (amount(row) !== amount(row)) {
      unvalued++;
      continue;
    }
    const path = (byDeal.get(row) ?? [])
      .filter((touch) => at(touch) <= won && at(touch) >= (created(row) || won) - lookback)
      .sort((a, b) => at(a) - at(b) || ((touchId(a) ?? '') < (touchId(b) ?? '') ? -1 : 1));
    if (!path.length) {
      untouched++;
      unattributed += amount(row);
      continue;
    }
    const parts = shares(
      String(params.how),
      { touches: path.map(at), lead: leadOf(row), created: created(row), won },
      setting(params, 'half_life', 7),
    );
    const money = split(amount(row), parts);
    let isCounted = false;
    for (const [i, touch] of path.entries()) {
      if (wanted && !wanted.has(touchId(touch) ?? '')) continue;
      isCounted = true;
      cents += Math.round(money[i]! * 100);
      const key = JSON.stringify([campaign(touch), channel(touch)]);
      const credit = credits.get(key) ?? {
        campaign: campaign(touch),
        channel: channel(touch),
        touches: 0,
        amount: 0,
      };
      credit.touches++;
      credit.amount = Math.round((credit.amount + money[i]!) * 100) / 100;
      credits.set(key, credit);
    }
    if (isCounted) n++;
  }
  const rows = [...credits.values()].sort(
    (a, b) =>
      b.amount - a.amount ||
      ((a.campaign ?? '') + (a.channel ?? '') < (b.campaign ?? '') + (b.channel ?? '') ? -1 : 1),
  );
  return {
    value: cents / 100,
    n,
    excluded: left({ 'no-value:amount_base': unvalued, unattributed: untouched }),
    table: {
      columns: [
        { name: 'campaign', unit: 'text' },
        { name: 'channel', unit: 'text' },
        { name: 'touches', unit: 'count' },
        { name: 'amount', unit: 'currency' },
      ],
      ...someOf(
        rows.map((credit) => [credit.campaign, credit.channel, credit.touches, credit.amount]),
        [`unattributed:${unattributed}`],
      ),
    },
  };
};

/** When the deal's lead came in; NaN where there is none. */
function leadTimes(inputs: ModelInputs): (row: number) => number {
  const leads = inputs.get('leads');
  const deals = inputs.get('deals')!;
  const [ids, converted, at] = [
    rowsByKey(leads, 'lead_id'),
    rowsByKey(leads, 'converted_deal_id'),
    numbers(leads, 'created_at'),
  ];
  const [lead, deal] = [texts(deals, 'lead_id'), texts(deals, 'deal_id')];
  return (row) => at(ids.get(lead(row) ?? '') ?? converted.get(deal(row) ?? '') ?? -1);
}
