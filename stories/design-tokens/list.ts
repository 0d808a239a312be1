import type { CSSResultGroup } from 'lit';

export type Level = 'global' | 'charts' | 'component';
export type Kind = 'colour' | 'length' | 'radius' | 'font';

export interface Token {
  readonly name: string;
  readonly level: Level;
  readonly kind: Kind;
  /** What it is without the token being set, in light and dark; of a length or font the same twice. */
  readonly light: string;
  readonly dark: string;
  readonly about: string;
}

export interface Styled {
  readonly styles?: CSSResultGroup;
}

const abouts: Readonly<Record<string, string>> = {
  surface: 'Ground of cards, tips and menus',
  raised: 'Ground of badges, heads and what is pointed at',
  border: 'Edges of cards and buttons',
  ink: 'Text and numbers',
  muted: 'Summaries, notes, labels of axes',
  grid: 'Lines behind a chart, between rows',
  axis: 'The line that bars stand on',
  good: 'A change for the better',
  bad: 'A change for the worse, errors',
  passive: 'Neither good nor bad',
  accent: 'Focus, what is chosen, the mean',
  'band-1': 'Darkest band behind a bar',
  'band-2': 'Middle band',
  'band-3': 'Palest band, skeletons',
  font: 'Font family; the page’s own by default',
  'font-size': 'Size of running text',
  'number-size': 'The one large number',
  'card-background': 'A card’s ground',
  'card-border': 'A card’s edge',
  'card-padding': 'Room within a card',
  'card-radius': 'Corners of cards',
  'table-height': 'Height from which a table scrolls',
};

const levelOf = (name: string): Level =>
  name.startsWith('series-') ? 'charts' : /^(card|number|table)-/.test(name) ? 'component' : 'global';

/** `var(--crm-x, fallback)` wherever it stands, with the fallback's own brackets. */
function* read(text: string): Generator<readonly [name: string, fallback: string]> {
  for (const found of text.matchAll(/var\(--crm-([\w-]+),\s*/g)) {
    const start = found.index + found[0].length;
    let end = start;
    for (let open = 1; open; end++) open += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
    yield [found[1]!, text.slice(start, end - 1).trim()];
  }
}

const textsOf = (sheets: CSSResultGroup): string[] =>
  Array.isArray(sheets) ? sheets.flatMap(textsOf) : 'cssText' in sheets ? [sheets.cssText] : [];

/** The public tokens, as the style sheets of these tags read them: a token that no sheet reads is none. */
export function tokensOf(tags: readonly Styled[]): Token[] {
  const sheets = new Set(tags.flatMap(({ styles }) => textsOf(styles ?? [])));
  const fallbacks = new Map([...sheets].flatMap((text) => [...read(text)]));
  const resolved = (fallback: string): readonly [light: string, dark: string] => {
    const other = /^var\(--_([\w-]+)\)$/.exec(fallback)?.[1];
    if (other) return resolved(fallbacks.get(other)!);
    const both = /^light-dark\(([^,]+),\s*([^)]+)\)$/.exec(fallback);
    return both ? [both[1]!, both[2]!] : [fallback, fallback];
  };
  return [...fallbacks].map(([name, fallback]) => {
    const [light, dark] = resolved(fallback);
    const kind = light.startsWith('#')
      ? 'colour'
      : name === 'font'
        ? 'font'
        : name.endsWith('radius')
          ? 'radius'
          : 'length';
    const about = abouts[name] ?? `Series ${name.replace('series-', '')}`;
    return { name: `--crm-${name}`, level: levelOf(name), kind, light, dark, about };
  });
}
