import type { Filter } from '../../../query/question.ts';
import type { Home } from '../home.ts';
import type { Subject } from './subject.ts';

/** Attributes that say where or how something stands in this page. */
const ofThePage = /^(id|class|style|slot|part|data-.*|on.*)$/;

/** What makes a card by itself, and what no attribute can say. */
export interface Alone {
  readonly attributes: ReadonlyMap<string, string>;
  /** Its data were handed over by a script, or stand in this page. */
  readonly lacksData: boolean;
  /** Dimensions of the filters that an attribute cannot spell. */
  readonly leftOut: readonly string[];
}

interface Lit {
  readonly elementProperties?: ReadonlyMap<
    PropertyKey,
    { readonly attribute?: boolean | string; readonly state?: boolean }
  >;
}

/** The tag's settings as attributes, whether the page has set the attribute or the property. */
function ownOf(tag: Element): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, { attribute, state }] of (tag.constructor as Lit).elementProperties ?? []) {
    if (state || attribute === false || typeof name !== 'string') continue;
    const value = (tag as unknown as Record<string, unknown>)[name];
    const spelled = typeof attribute === 'string' ? attribute : name.toLowerCase();
    if (value === true) found.set(spelled, '');
    else if (typeof value === 'string' || typeof value === 'number') found.set(spelled, String(value));
  }
  for (const { name, value } of tag.attributes) if (!ofThePage.test(name)) found.set(name, value);
  return found;
}

/** A filter's grammar has no escape: what holds its signs cannot be spelled. */
const canSpell = ({ by, in: values }: Filter): boolean =>
  !/[=!;]/.test(by) &&
  values.every((value) => value === null || (value === value.trim() && !/[;|]/.test(value) && value));

const spell = ({ by, in: values, not }: Filter): string =>
  `${by}${not ? '!' : ''}=${values.map((value) => value ?? '').join('|')}`;

/** Whole addresses: the card will stand in another page. */
const wholeAddresses = (src: string): string =>
  src
    .split(/\s+/)
    .filter(Boolean)
    .map((address) =>
      URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address,
    )
    .join(' ');

/** The comparison that a dashboard puts into its cards' questions; undefined where it leaves them theirs. */
function comparedBy(home: Home, tag: Subject['tag']): string | undefined {
  const { ask } = home.lend(tag);
  const asked = (['previous', 'year'] as const).map(
    (compare) => ask({ main: { metrics: [], compare } }).main?.compare ?? 'none',
  );
  return asked[0] === asked[1] ? asked[0] : undefined;
}

/** The attributes that make this card by itself: its own, those that a dashboard lends it, and the filters in force. */
export function aloneOf({ tag, home, settings }: Pick<Subject, 'tag' | 'home' | 'settings'>): Alone {
  const own = ownOf(tag);
  const { data, src, source, table, map } = home?.lend?.(tag).written ?? tag;
  const { base, open } = settings;
  const { where = [], ...plain } = base;
  const filters = where.filter(canSpell);
  const compare = home?.lend && 'compare' in tag ? comparedBy(home, tag) : undefined;
  const inForce: Readonly<Record<string, string | number | null | undefined>> = {
    src: !data && src ? wholeAddresses(src) : undefined,
    source: data || src ? undefined : source,
    table: own.get('table') ?? table,
    map: typeof map === 'object' ? JSON.stringify(map) : map,
    ...{ 'date-order': open.dateOrder, currency: open.currency },
    ...{ cache: open.cache, 'cache-scope': open.cacheScope },
    ...{ period: plain.period, compare: own.get('compare') ?? compare },
    filter: filters.length ? filters.map(spell).join('; ') : undefined,
    ...{ 'as-of': plain.asOf, 'time-zone': plain.timeZone, 'week-start': plain.weekStart },
    ...{ 'fiscal-year-start': plain.fiscalYearStart, calendar: plain.calendar },
  };
  for (const [name, value] of Object.entries(inForce))
    if (value === undefined || value === null || value === '') own.delete(name);
    else own.set(name, String(value));
  return {
    attributes: own,
    lacksData: Boolean(data) || !(src || source),
    leftOut: where.filter((filter) => !canSpell(filter)).map(({ by }) => by),
  };
}
