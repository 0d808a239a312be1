import type { Filter } from '../../query/question.ts';
import { filters, type Written } from '../base/attributes.ts';
import type { Guest, Lent, Questioned } from '../base/home.ts';
import type { Inputs } from '../base/input.ts';
import type { Compare, Selection } from './state.ts';

/** What the dashboard has to lend, at the moment. */
export interface Lender {
  readonly host: Guest;
  readonly period: string | undefined;
  /** It tells what was found in its data. */
  readonly tells: boolean;
  readonly compare: Compare | undefined;
  readonly filters: readonly Filter[];
  readonly selection: Selection | null;
  /** Filters in words. */
  readonly say: (filters: readonly Filter[]) => string;
  readonly unreached: (dimensions: readonly string[]) => string;
}

interface Known {
  readonly tell: (load: boolean) => void;
  readonly card: string;
  /** Dimensions that its data do not have. */
  readonly deaf: Set<string>;
  asked: string;
  shown: string;
  data: unknown;
}

const shared = [
  ...(['asOf', 'timeZone', 'weekStart', 'fiscalYearStart', 'calendar', 'currency'] as const),
  ...(['dateOrder', 'map', 'cache', 'cacheScope'] as const),
] as const;
type Shared = Record<(typeof shared)[number], unknown>;

const given = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
const hasInline = (guest: Element): boolean => guest.querySelector(':scope > script[type]') !== null;

/** The tags of one dashboard: what each takes over, and who has to be told when that is another. */
export class Guests {
  readonly #known = new Map<Guest, Known>();
  readonly #lender: () => Lender;

  constructor(lender: () => Lender) {
    this.#lender = lender;
  }

  join(guest: Guest, tell: (load: boolean) => void): () => void {
    const same = [...this.#known.keys()].filter(({ localName }) => localName === guest.localName).length;
    const card = guest.id || `${guest.localName}-${same + 1}`;
    const known: Known = { tell, card, deaf: new Set(), asked: '', shown: '', data: undefined };
    this.#known.set(guest, known);
    this.#remember(known, this.lend(guest));
    tell(true);
    return () => void this.#known.delete(guest);
  }

  cardOf(guest: Guest): string | undefined {
    return this.#known.get(guest)?.card;
  }

  /** Tells those whose question or whose picked mark is another now. */
  update(): void {
    for (const [guest, known] of this.#known) {
      const { asked, shown, data } = known;
      this.#remember(known, this.lend(guest));
      if (asked !== known.asked || data !== known.data) known.tell(true);
      else if (shown !== known.shown) known.tell(false);
    }
  }

  #remember(known: Known, { written, picked, notes, ask }: Lent): void {
    const { data, ...plain } = written;
    // The comparison shows in what becomes of a question that compares.
    known.asked = JSON.stringify([plain, ask({ main: { metrics: [], compare: 'previous' } })]);
    known.shown = JSON.stringify([picked, notes]);
    known.data = data;
  }

  lend(guest: Guest): Lent {
    const { host, period, tells, compare, filters: common, selection, say, unreached } = this.#lender();
    const known = this.#known.get(guest);
    const isMine = selection !== null && selection.card === known?.card;
    const picked = isMine ? [] : (selection?.filter ?? []);
    const lent = [...common, ...picked].filter(({ by }) => !known?.deaf.has(by));
    const own = guest as unknown as Shared & { readonly period?: string; readonly compare?: unknown };
    const from = host as unknown as Shared;
    const values = Object.fromEntries(
      shared.map((name) => [name, given(own[name]) ? own[name] : from[name]]),
    ) as Written;
    const lentPeriod = (isMine ? undefined : selection?.period) ?? period;
    const hasData = [guest.data, guest.src, guest.source].some(given) || hasInline(guest);
    const { data, src, source, table } = hasData ? guest : host;
    const all = [...parsed(guest.filter), ...lent];
    const written: Written & Inputs = {
      ...values,
      period: given(own.period) ? own.period : lentPeriod,
      ...{ theme: guest.theme, data, src, source, table },
      filter: isReadable(guest.filter) ? (all.length ? all : undefined) : guest.filter,
    };
    return {
      written,
      host: hasData ? guest : host,
      filter: say(all),
      tells: tells && !hasData,
      notes: known?.deaf.size ? [unreached([...known.deaf])] : [],
      picked: isMine ? selection.mark : undefined,
      ask: (questions) => (compare && !given(own.compare) ? compared(questions, compare) : questions),
    };
  }

  excuse(guest: Guest, code: string, dimension: unknown): boolean {
    const known = this.#known.get(guest);
    if (!known || (code !== 'unknown-dimension' && code !== 'missing-column')) return false;
    // What is shown is still the answer to the question with the filter: the next is under way.
    if (guest.answer?.question.where?.some(({ by }) => known.deaf.has(by))) return true;
    const { filters: common, selection } = this.#lender();
    const reaching = [...common, ...(selection?.card === known.card ? [] : (selection?.filter ?? []))]
      .map(({ by }) => by)
      .filter((by) => !known.deaf.has(by));
    // A filter over what the data lack is told as a missing column: any of them may be the cause.
    const cause = reaching.includes(String(dimension)) ? String(dimension) : reaching.at(-1);
    if (cause === undefined || (code === 'unknown-dimension' && cause !== dimension)) return false;
    known.deaf.add(cause);
    queueMicrotask(() => {
      this.#remember(known, this.lend(guest));
      known.tell(true);
    });
    return true;
  }

  /** Others filters, another chance. */
  forgive(): void {
    for (const { deaf } of this.#known.values()) deaf.clear();
  }
}

const compared = (questions: Questioned, compare: Compare): Questioned =>
  Object.fromEntries(
    Object.entries(questions).map(([name, { compare: own, ...question }]) => [
      name,
      own && compare !== 'none' ? { ...question, compare } : question,
    ]),
  );

const isReadable = (value: Written['filter']): boolean => {
  try {
    filters(value);
    return true;
  } catch {
    return false; // the tag says it in its own place
  }
};
const parsed = (value: Written['filter']): readonly Filter[] =>
  isReadable(value) ? (filters(value) ?? []) : [];
