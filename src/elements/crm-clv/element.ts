import { property } from 'lit/decorators.js';
import type { Language } from '../../i18n/say.ts';
import type { Question } from '../../query/question.ts';
import { series } from '../../theme/series.ts';
import { absent, numberIn, oneOf, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { Fault } from '../../util/fault.ts';
import { clvQuestions, views, type ClvAsked, type ClvView } from './question.ts';
import { clvTexts } from './texts.ts';
import { clvView } from './view.ts';

/** A share above 0 and up to 1, or absent. */
function share(attribute: string, value: string | number | undefined): number | undefined {
  const found = numberIn(attribute, value);
  if (found === undefined || absent(value) || (found > 0 && found <= 1)) return found;
  throw new Fault('bad-attribute', { attribute, found: String(value), expected: '0.4' });
}

/**
 * What customers are worth: RFM segments, the value to expect of each (BG/NBD and Gamma-Gamma), and products by ABC class.
 *
 * @tagname crm-clv
 */
export class CrmClv extends CrmElement {
  static override styles = [...CrmElement.styles, series];

  /** segments (when absent), value or abc. */
  @property({ attribute: 'view' }) show: string | undefined;
  /** value: months to look ahead, 12 when absent; segments: months to look back, 24 when absent. */
  @property() months: string | number | undefined;
  /** value: share of the revenue that is left, 0.4; 1 when absent. */
  @property() margin: string | number | undefined;
  /** So many rows of value and abc; the table has all. 10 when absent. */
  @property() top: string | number | undefined;

  protected override readonly tables = ['orders', 'order_lines', 'customers', 'products'];
  protected override readonly skeleton = 'bars';

  protected override heightAt(width: number): number {
    const narrow = width < 500;
    const rows = Math.min(Number(this.top) || 10, 14) * (narrow ? 44 : 32);
    return {
      segments: narrow ? 560 : 420,
      value: rows + (narrow ? 260 : 220),
      abc: rows + (narrow ? 290 : 270),
    }[this.#view];
  }

  get #view(): ClvView {
    return views.find((view) => view === this.show) ?? 'segments';
  }

  protected override titleIn(language: Language): string {
    return clvTexts(language).titles[this.#view];
  }

  get #asked(): ClvAsked {
    return {
      view: oneOf('view', this.show, views) ?? 'segments',
      months: numberIn('months', this.months, 1, 120),
      margin: share('margin', this.margin),
      top: numberIn('top', this.top, 1, 100) ?? 10,
    };
  }

  protected override questions(settings: Settings): Readonly<Record<string, Question>> {
    return clvQuestions(this.#asked, settings);
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return clvView(this.#asked, answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-clv': CrmClv;
  }
}
