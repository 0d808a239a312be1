import { html, nothing, type TemplateResult } from 'lit';
import { periodName } from '../../i18n/periods.ts';
import type { Language } from '../../i18n/say.ts';
import type { Filter } from '../../query/question.ts';
import { dimensionName } from '../crm-filter/dimensions.ts';
import type { DashboardState } from './state.ts';
import type { DashboardTexts } from './texts.ts';

/** What a value of a dimension is called, where it is an id. */
export type Naming = (by: string, value: string) => string;

/** "Owner: Ana, Bo"; long lists are cut. */
export function filterText(
  { by, in: values, not }: Filter,
  naming: Naming,
  texts: DashboardTexts,
  language: Language,
): string {
  const words = values.slice(0, 4).map((value) => (value === null ? texts.noValue : naming(by, value)));
  const text =
    words.join(language.texts.comma) +
    (values.length > 4 ? ` +${language.formats.count(values.length - 4)}` : '');
  return language.texts.by(dimensionName(by, language), not ? texts.not(text) : text);
}

/** A period that a mark stands for: two days, spelled `from..to`. */
function periodText(period: string, { formats, texts }: Language): string {
  const [from, last] = period.split('..');
  if (!last || !/^\d{4}-\d\d-\d\d$/.test(last)) return period;
  const to = new Date(Date.parse(last) + 864e5).toISOString().slice(0, 10);
  return periodName({ from: from!, to }, formats, texts);
}

/** What was picked, in words. */
export function selectionText(
  { filter = [], period }: NonNullable<DashboardState['selection']>,
  naming: Naming,
  texts: DashboardTexts,
  language: Language,
): string {
  const parts = filter.map((one) => filterText(one, naming, texts, language));
  return [...parts, ...(period ? [periodText(period, language)] : [])].join(language.texts.comma);
}

/** Every filter in force as a button that takes it away. */
export function chips(
  { filters, selection }: DashboardState,
  naming: Naming,
  texts: DashboardTexts,
  language: Language,
  change: (part: Partial<DashboardState>) => void,
): TemplateResult | typeof nothing {
  const all = [
    ...filters.map((filter) => ({
      text: filterText(filter, naming, texts, language),
      picked: false,
      remove: () => change({ filters: filters.filter((one) => one !== filter) }),
    })),
    ...(selection
      ? [
          {
            text: selectionText(selection, naming, texts, language),
            picked: true,
            remove: () => change({ selection: null }),
          },
        ]
      : []),
  ];
  if (!all.length) return nothing;
  return html`<div class="chips" part="chips" role="group" aria-label=${texts.chips}>
    ${all.map(
      ({ text, picked, remove }) =>
        html`<button class="chip ${picked ? 'picked' : ''}" aria-label=${texts.remove(text)} @click=${remove}>
          ${text}<span class="cross" aria-hidden="true">×</span>
        </button>`,
    )}
    ${
      all.length > 1
        ? html`<button class="menu" @click=${() => change({ filters: [], selection: null })}>
            ${texts.removeAll}
          </button>`
        : nothing
    }
  </div>`;
}
