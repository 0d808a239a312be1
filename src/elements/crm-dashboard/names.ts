import type { Language } from '../../i18n/say.ts';
import type { Filter } from '../../query/question.ts';
import { dimensionName } from '../crm-filter/dimensions.ts';
import { filterText, selectionText, type Naming } from './chips.ts';
import type { Selection } from './state.ts';
import { dashboardTexts } from './texts.ts';

/** A mark of a ranking is called "2. Ana"; its name is Ana. */
const unranked = (label: string): string => label.replace(/^\p{Nd}+\. /u, '');

/** What filters and selections are called; ids go by the names that the filter or a picked mark has told. */
export class Names {
  readonly #known = new Map<string, ReadonlyMap<string, string>>();
  readonly #language: () => Language;
  readonly #selection: () => Selection | null;

  constructor(language: () => Language, selection: () => Selection | null) {
    this.#language = language;
    this.#selection = selection;
  }

  learn(by: string, names: ReadonlyMap<string, string>): void {
    this.#known.set(by, names);
  }

  readonly of: Naming = (by, value) => {
    const { filter: [only, ...more] = [], mark } = this.#selection() ?? {};
    const isPicked = !more.length && only?.by === by && only.in.length === 1 && only.in[0] === value;
    const label = isPicked ? mark?.label[0] : undefined;
    return this.#known.get(by)?.get(value) ?? (label && label !== value ? unranked(label) : value);
  };

  filters(list: readonly Filter[]): string {
    const language = this.#language();
    return list.map((one) => filterText(one, this.of, dashboardTexts(language), language)).join('; ');
  }

  unreached(dimensions: readonly string[]): string {
    const language = this.#language();
    const names = dimensions.map((name) => dimensionName(name, language));
    return dashboardTexts(language).unreached(names.join(language.texts.comma));
  }

  /** For those who hear what has happened. */
  said(selection: Selection | null): string {
    const language = this.#language();
    const texts = dashboardTexts(language);
    return selection ? texts.picked(selectionText(selection, this.of, texts, language)) : texts.cleared;
  }
}
