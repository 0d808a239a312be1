import { property } from 'lit/decorators.js';
import type { Language } from '../../i18n/say.ts';
import type { Question } from '../../query/question.ts';
import { series } from '../../theme/series.ts';
import { survivalStyles } from '../../theme/survival.ts';
import { numberIn, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import { wordsIn } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { survivalQuestions, type SurvivalAsked } from './question.ts';
import { survivalTexts } from './texts.ts';
import { survivalView } from './view.ts';

/**
 * How long customers stay: the Kaplan-Meier curve of those who came in the period with its 95 % band, those at risk, medians,
 * and groups with the log-rank test.
 *
 * @tagname crm-survival
 */
export class CrmSurvival extends CrmElement {
  static override styles = [...CrmElement.styles, series, survivalStyles];

  /** Dimension whose values have a curve each: segment, region, plan … */
  @property() by: string | undefined;
  /** So many curves, of the largest groups. 4 when absent. */
  @property() top: string | number | undefined;

  protected override readonly tables = ['customers'];
  protected override readonly skeleton = 'line';

  protected override heightAt(): number {
    return this.by ? 440 : 400;
  }

  protected override titleIn(language: Language): string {
    return survivalTexts(language).title;
  }

  get #asked(): SurvivalAsked {
    return { by: wordsIn(this.by)[0], top: numberIn('top', this.top, 1, 12) ?? 4 };
  }

  protected override questions(settings: Settings): Readonly<Record<string, Question>> {
    return survivalQuestions(this.#asked, settings);
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return survivalView(this.#asked, answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-survival': CrmSurvival;
  }
}
