import { Fault } from '../../util/fault.ts';

export const meanings = ['open', 'won', 'lost'] as const;
export type Meaning = (typeof meanings)[number];
export const orders = ['dmy', 'mdy', 'ymd'] as const;

type Named<T extends string = string> = Readonly<Record<string, T>>;

/** What a person, or the page's author, has settled about the files: options of openSource in plain JSON. */
export interface Corrections {
  /** Schema column by header ('' is none), or by table and header: { 'orders.Value': 'total' }. */
  readonly map?: Named;
  readonly dateOrder?: (typeof orders)[number];
  /** What stages mean. */
  readonly stages?: Named<Meaning>;
  /** Table by file. */
  readonly tables?: Named;
}

/** One decision; `to` undefined takes it back. `name` is '' for the order of dates. */
export interface Change {
  readonly part: keyof Corrections;
  readonly name: string;
  readonly to: string | undefined;
}

const isNamed = (value: unknown, good: (word: string) => boolean = () => true): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((word) => typeof word === 'string' && good(word));

const rules: { readonly [K in keyof Corrections]-?: (value: unknown) => boolean } = {
  map: (value) => isNamed(value),
  dateOrder: (value) => orders.includes(value as 'dmy'),
  stages: (value) => isNamed(value, (word) => meanings.includes(word as Meaning)),
  tables: (value) => isNamed(value),
};
const partNames = Object.keys(rules);

/** The text as corrections; throws Fault 'bad-attribute' for anything else. */
export function correctionsIn(text: string): Corrections {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined; // refused below, like JSON of another shape
  }
  const parts = isPlain(value) ? Object.entries(value) : undefined;
  if (parts?.every(([part, own]) => partNames.includes(part) && rules[part as 'map'](own)))
    return value as Corrections;
  throw new Fault('bad-attribute', {
    attribute: 'corrections',
    found: text.trim().slice(0, 80),
    expected:
      '{"map": {"Opp. Value": "amount"}, "stages": {"Signed": "won"}, "dateOrder": "dmy", "tables": {"a.csv": "deals"}}',
  });
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const present = (corrections: { readonly [K in keyof Corrections]: unknown }): Corrections =>
  Object.fromEntries(
    Object.entries(corrections).filter(([, part]) => (isPlain(part) ? Object.keys(part).length : part)),
  );

export const noCorrections: Corrections = {};

/** The later ones count where both say something. */
export const merged = (one: Corrections, other: Corrections): Corrections =>
  present({
    map: { ...one.map, ...other.map },
    dateOrder: other.dateOrder ?? one.dateOrder,
    stages: { ...one.stages, ...other.stages },
    tables: { ...one.tables, ...other.tables },
  });

/** With these decisions made, or taken back. */
export function changed(corrections: Corrections, changes: Iterable<Change>): Corrections {
  let dateOrder: string | undefined = corrections.dateOrder;
  const parts = new Map(
    (['map', 'stages', 'tables'] as const).map((part) => [
      part as string,
      new Map<string, string>(Object.entries(corrections[part] ?? {})),
    ]),
  );
  for (const { part, name, to } of changes) {
    if (part === 'dateOrder') dateOrder = to;
    else if (to === undefined) parts.get(part)!.delete(name);
    else parts.get(part)!.set(name, to);
  }
  return present({
    dateOrder,
    ...Object.fromEntries([...parts].map(([part, names]) => [part, Object.fromEntries(names)])),
  });
}

/** What is decided of a name; undefined where nothing is. */
export const decided = (
  corrections: Corrections,
  part: keyof Corrections,
  name: string,
): string | undefined =>
  part === 'dateOrder'
    ? corrections.dateOrder
    : new Map<string, string>(Object.entries(corrections[part] ?? {})).get(name);

export const isEmpty = (corrections: Corrections): boolean => !Object.keys(corrections).length;

/** For the page's author: what stands within the tag, so that it is settled for everybody. */
export const asHtml = (corrections: Corrections): string =>
  // '<' would end the script where a header holds one.
  `<script type="application/json" class="corrections">\n${JSON.stringify(corrections, null, 2).replaceAll('<', '\\u003c')}\n</script>`;

const ofScript = 'script.corrections';

/** What the page's author has settled within the tag. */
export function writtenIn(host: Element): Corrections {
  const scripts = [...host.children].filter((child) => child.matches(ofScript));
  return scripts
    .filter(({ textContent }) => textContent.trim())
    .reduce<Corrections>((all, { textContent }) => merged(all, correctionsIn(textContent)), {});
}

/** The other children: inline data. */
export const dataIn = (host: Element): Element[] =>
  [...host.children].filter((child) => !child.matches(ofScript));
