import { property } from 'lit/decorators.js';
import type { Language } from '../../i18n/say.ts';
import type { Question } from '../../query/question.ts';
import { series } from '../../theme/series.ts';
import { numberIn, oneOf, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import { wordsIn } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { attributionQuestions, models, views, type AttributionAsked } from './question.ts';
import { attributionTexts } from './texts.ts';
import { attributionView } from './view.ts';

/**
 * Won amounts credited to the touches before them: channels or campaigns by several models of attribution.
 *
 * @tagname crm-attribution
 */
export class CrmAttribution extends CrmElement {
  static override styles = [...CrmElement.styles, series];

  /** channels (bars beside each other, when absent) or models (a bar of shares each). */
  @property({ attribute: 'view' }) show: string | undefined;
  /** first, last, linear, u-shaped, w-shaped, time-decay, separated by blanks; the first ranks. "first last linear" when absent. */
  @property() models: string | undefined;
  /** channel (when absent) or campaign. */
  @property() by: string | undefined;
  /** Days before a deal was created from which touches count. 90 when absent. */
  @property() lookback: string | number | undefined;
  /** Days in which the credit of time-decay halves. 7 when absent. */
  @property({ attribute: 'half-life' }) halfLife: string | number | undefined;
  /** So many rows of channels; the table has all. 10 when absent. */
  @property() top: string | number | undefined;

  protected override readonly tables = ['touches', 'deals', 'leads'];
  protected override readonly skeleton = 'bars';

  protected override heightAt(width: number): number {
    return width < 500 ? 480 : 300;
  }

  protected override titleIn(language: Language): string {
    return attributionTexts(language).title;
  }

  get #asked(): AttributionAsked {
    const named = wordsIn(this.models);
    return {
      view: oneOf('view', this.show, views) ?? 'channels',
      models: [
        ...new Set(
          (named.length ? named : models.slice(0, 3)).map((model) => oneOf('models', model, models)!),
        ),
      ],
      by: oneOf('by', this.by, ['channel', 'campaign']) ?? 'channel',
      lookback: numberIn('lookback', this.lookback, 1, 3650),
      halfLife: numberIn('half-life', this.halfLife, 1, 365),
      top: numberIn('top', this.top, 1, 100) ?? 10,
    };
  }

  protected override questions(settings: Settings): Readonly<Record<string, Question>> {
    return attributionQuestions(this.#asked, settings);
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return attributionView(this.#asked, answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-attribution': CrmAttribution;
  }
}
