import { dayMs, isoDay } from '../../util/civil.ts';
import type { Unit } from '../answer.ts';
import type { Model, ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { numbers, rowsByKey, texts } from './read.ts';

/* What a viewer is told follows from what he says: calculations, not measurements. What is not said is taken from the data. */

const weeksPerMonth = 52 / 12;

/** What a calculation uses, with where it is from; the first that is missing stops it. */
class Sheet {
  readonly #context: ModelContext;
  readonly #rows: (string | number | null)[][] = [];
  #missing: string | undefined;

  constructor(context: ModelContext) {
    this.#context = context;
  }

  /** Said by the viewer, else from the data; no value where neither knows. */
  take(name: string, fromData?: () => number | undefined): number {
    const said = this.#context.params[name];
    const isSaid = said !== undefined && said !== '' && Number.isFinite(Number(said));
    const value = isSaid ? Number(said) : (fromData?.() ?? NaN);
    this.#rows.push([name, value === value ? value : null, isSaid ? 'said' : 'data']);
    if (value !== value) this.#missing ??= `missing-parameter:${name}`;
    return value;
  }

  /** Another metric of the catalogue over the same period, told what this one is told. */
  metric(id: string, params?: Record<string, number | string>): number | undefined {
    const { ask, days, params: said } = this.#context;
    const answer = ask({
      metrics: [id],
      ...(days && { period: `${isoDay(days[0])}..${isoDay(days[1] - dayMs)}` }),
      params: { ...said, ...params },
    });
    const { value = null, reason } = answer?.metrics[id] ?? {};
    if (reason?.startsWith('missing-parameter:')) this.#missing ??= reason;
    return value ?? undefined;
  }

  answer(value: number, unit: Unit, n = 0): ModelAnswer {
    const isKnown = Number.isFinite(value) && !this.#missing;
    return {
      value: isKnown ? value : null,
      n,
      ...(!isKnown && { reason: this.#missing ?? 'zero-denominator' }),
      table: {
        columns: [
          { name: 'input', unit: 'text' },
          { name: 'value', unit: unit === 'currency' ? 'number' : unit },
          { name: 'from', unit: 'text' },
        ],
        rows: this.#rows,
        flags: ['calculation'],
      },
    };
  }
}

/** Users that are not switched off. */
const usersIn = (inputs: ModelInputs): number[] => {
  const users = inputs.get('users');
  const active = texts(users, 'active');
  return Array.from({ length: users?.rows ?? 0 }, (_, row) => row).filter((row) => active(row) !== 'false');
};

const countOf = (inputs: ModelInputs) => (): number | undefined =>
  inputs.has('users') ? usersIn(inputs).length : undefined;

/** Mean hourly cost of those whose cost is known. */
const hourlyCost = (inputs: ModelInputs) => (): number | undefined => {
  const cost = numbers(inputs.get('users'), 'hourly_cost');
  const known = usersIn(inputs)
    .map(cost)
    .filter((value) => value === value);
  return known.length ? known.reduce((a, b) => a + b) / known.length : undefined;
};

/** Users × hours saved a week × weeks of a month × cost of an hour: what a month's saved time is worth. */
export const hoursSaved: Model = (inputs, context) => {
  const sheet = new Sheet(context);
  const users = sheet.take('users', countOf(inputs));
  const hours = sheet.take('hours_per_week');
  const cost = sheet.take('hourly_cost', hourlyCost(inputs));
  return sheet.answer(users * hours * weeksPerMonth * cost, 'currency', users || 0);
};

/** Hours of done activities on closed deals ÷ those deals. */
const hoursPerDeal = (inputs: ModelInputs) => (): number | undefined => {
  const [deals, activities] = [inputs.get('deals'), inputs.get('activities')];
  if (!deals || !activities) return undefined;
  const status = texts(deals, 'status');
  const closed = new Set(
    [...rowsByKey(deals, 'deal_id')].filter(([, row]) => status(row) !== 'open').map(([id]) => id),
  );
  const [deal, seconds] = [texts(activities, 'deal_id'), numbers(activities, 'duration_s')];
  let sum = 0;
  for (let row = 0; row < activities.rows; row++) if (closed.has(deal(row) ?? '')) sum += seconds(row) || 0;
  return closed.size && sum ? sum / 3600 / closed.size : undefined;
};

/** Users × hours saved a month ÷ hours that a deal takes. */
export const extraDeals: Model = (inputs, context) => {
  const sheet = new Sheet(context);
  const users = sheet.take('users', countOf(inputs));
  const hours = sheet.take('hours_per_month', () => {
    const week = Number(context.params.hours_per_week);
    return week === week ? week * weeksPerMonth : undefined;
  });
  const each = sheet.take('hours_per_deal', hoursPerDeal(inputs));
  return sheet.answer((users * hours) / each, 'number');
};

/** Extra deals × the share of deals that is won × the mean deal. */
export const extraRevenue: Model = (_inputs, context) => {
  const sheet = new Sheet(context);
  const deals = sheet.take('extra_deals', () => sheet.metric('crm-extra-deals'));
  const rate = sheet.take('close_rate', () => sheet.metric('close-rate'));
  const size = sheet.take('deal_size', () => sheet.metric('average-deal-size'));
  return sheet.answer(deals * rate * size, 'currency');
};

/** Leads by how fast they were answered, and how many of them were won. */
function answered(inputs: ModelInputs, { window }: ModelContext, hours: number) {
  const [leads, deals] = [inputs.get('leads')!, inputs.get('deals')];
  const [id, created, responded, converted] = [
    texts(leads, 'lead_id'),
    numbers(leads, 'created_at'),
    numbers(leads, 'first_response_at'),
    texts(leads, 'converted_deal_id'),
  ];
  const [status, deal, lead] = [texts(deals, 'status'), texts(deals, 'deal_id'), texts(deals, 'lead_id')];
  const won = new Set<string | null>();
  const wonLeads = new Set<string | null>();
  for (let row = 0; row < (deals?.rows ?? 0); row++)
    if (status(row) === 'won') {
      won.add(deal(row));
      if (lead(row) !== null) wonLeads.add(lead(row));
    }
  const groups = { fast: { n: 0, won: 0 }, rest: { n: 0, won: 0 } };
  for (let row = 0; row < leads.rows; row++) {
    if (!(created(row) >= window.lo && created(row) < window.hi)) continue;
    const wait = responded(row) - created(row);
    const group = wait >= 0 && wait <= hours * 3_600_000 ? groups.fast : groups.rest;
    group.n++;
    if ((converted(row) !== null && won.has(converted(row))) || wonLeads.has(id(row))) group.won++;
  }
  return groups;
}

/** Leads a month × (won share of those answered within `within_hours` − of the rest) × the share that would move. */
export const extraWins: Model = (inputs, context) => {
  const sheet = new Sheet(context);
  const { fast, rest } = answered(inputs, context, sheet.take('within_hours'));
  const { days } = context;
  const leads = sheet.take('leads_per_month', () =>
    days ? ((fast.n + rest.n) * 30.4375 * dayMs) / (days[1] - days[0]) : undefined,
  );
  const quick = sheet.take('rate_fast', () => fast.won / fast.n);
  const slow = sheet.take('rate_rest', () => rest.won / rest.n);
  const moved = sheet.take('moved_share');
  return sheet.answer(leads * (quick - slow) * moved, 'number', fast.n + rest.n);
};

/** (Value of saved time + extra revenue × gross margin − cost) ÷ cost, a month. */
export const crmRoi: Model = (_inputs, context) => {
  const sheet = new Sheet(context);
  const { days } = context;
  const hours = sheet.take('hours_value', () => sheet.metric('crm-hours-saved-value'));
  const revenue = sheet.take('extra_revenue', () => sheet.metric('crm-extra-revenue'));
  const margin = sheet.take('gross_margin');
  const cost = sheet.take('crm_cost', () => {
    const all = sheet.metric('crm-cost');
    return days && all !== undefined ? (all * 30.4375 * dayMs) / (days[1] - days[0]) : undefined;
  });
  return sheet.answer((hours + revenue * margin - cost) / cost, 'ratio');
};

/** Lifetime value with an offer less without: m × margin ÷ churn. The discount at which it pays no more is 1 − churn with ÷ without. */
export const retentionOffer: Model = (_inputs, context) => {
  const sheet = new Sheet(context);
  const monthly = sheet.take('monthly_value', () => sheet.metric('arpa'));
  const margin = sheet.take('margin');
  const without = sheet.take('churn_without', () => sheet.metric('customer-churn-rate'));
  const withOffer = sheet.take('churn_with');
  const discount = sheet.take('discount');
  const value = (monthly * (1 - discount) * margin) / withOffer - (monthly * margin) / without;
  const answer = sheet.answer(value, 'currency');
  const most = 1 - withOffer / without;
  return {
    ...answer,
    table: {
      ...answer.table!,
      rows: [
        ...answer.table!.rows,
        ['break_even_discount', Number.isFinite(most) ? most : null, 'calculated'],
      ],
    },
  };
};
