import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/say.ts';
import { metricName } from '../../i18n/say.ts';
import type { Answer } from '../../query/answer.ts';
import type { Settings } from '../base/attributes.ts';
import type { Questioned } from '../base/home.ts';
import { lackOf, type Cards, type Lack } from './cards.ts';
import { headingText } from './headings.ts';
import { packed, paired, type Card, type Layout } from './layout.ts';
import { dashboardTexts, type DashboardTexts } from './texts.ts';

/** Before any data: no row matches, so that only what is missing shows. */
const beforeAll = '1970-01-01';
/** Known to every engine; asked only because an answer tells the days of the period and the end of the data. */
const someMetric = 'won-deals';

/** What a dashboard asks for itself: its period, and which metrics of its cards the data can answer. */
export function probing(layout: Layout | undefined, { base }: Pick<Settings, 'base'>): Questioned {
  const { where: _, ...rest } = base;
  const metrics = [...new Set(layout?.cards.flatMap((card) => card.metrics))];
  return {
    main: { metrics: [someMetric], ...rest },
    ...(metrics.length && { probe: { metrics, asOf: beforeAll } }),
  };
}

const titleOf = ({ heading, metrics }: Card, language: Language): string =>
  heading ? headingText(heading, language.texts.code) : metricName(metrics[0]!, language);

const nameOf = ({ table, column }: Lack): string => (column ? `${table}.${column}` : table);

const cells = (shown: readonly Card[], content: (card: Card) => unknown): TemplateResult[] => {
  const [wide, narrow] = [packed(shown), paired(shown)];
  return shown.map((card, i) => html`<div class="cell w-${wide[i]} n-${narrow[i]}">${content(card)}</div>`);
};

/** A line for what cannot be shown, instead of a card each; it opens to say which. */
function foldedLine(
  cards: readonly (readonly [Card, Lack])[],
  language: Language,
  texts: DashboardTexts,
): TemplateResult | typeof nothing {
  if (!cards.length) return nothing;
  const line = (of: typeof cards, say: DashboardTexts['folded']): string => {
    const names = [...new Set(of.map(([, lack]) => nameOf(lack)))].sort();
    return of.length
      ? say(of.length, language.formats.count(of.length), names.join(language.texts.comma))
      : '';
  };
  const tables = cards.filter(([, { column }]) => !column);
  const columns = cards.filter(([, { column }]) => column);
  return html`<details class="folded" part="folded">
    <summary>
      ${[line(tables, texts.folded), line(columns, texts.foldedColumn)].filter(Boolean).join(' ')}
    </summary>
    <ul>
      ${cards.map(([card, lack]) => html`<li>${titleOf(card, language)}: <code>${nameOf(lack)}</code></li>`)}
    </ul>
  </details>`;
}

/** The cards of a layout: those that the data can answer in rows of twelve, the others in one line. */
export function board(
  { cards: all }: Layout,
  cards: Cards,
  probe: Answer | undefined,
  language: Language,
): TemplateResult {
  const known = all.filter((card) => cards.isKnown(card));
  if (!probe)
    return html`<div class="grid" aria-hidden="true">
      ${cells(known, ({ tag }) => html`<div class="wait ${tag === 'crm-kpi' ? '' : 'tall'}"></div>`)}
    </div>`;
  const lacks = new Map(known.map((card) => [card, lackOf(card, probe) ?? cards.lack(card)]));
  const folded = known.flatMap((card) => (lacks.get(card) ? [[card, lacks.get(card)!] as const] : []));
  const shown = known.filter((card) => !lacks.get(card));
  return html`<div class="grid">
      ${cells(shown, (card) => cards.tag(card, card.heading && headingText(card.heading, language.texts.code)))}
    </div>
    ${foldedLine(folded, language, dashboardTexts(language))}`;
}
