import { property } from 'lit/decorators.js';
import type { Language } from '../../i18n/say.ts';
import type { Question } from '../../query/question.ts';
import { numberIn, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { forecastQuestions } from './question.ts';
import { forecastView } from './view.ts';

/**
 * The sales forecast of a period (this quarter by default): what is won and what is hoped for, against the target, and the
 * won amount by month with its projection.
 *
 * @tagname crm-forecast
 */
export class CrmForecast extends CrmElement {
  /** A goal for the period's won amount; else that of the targets table. */
  @property() target: string | number | undefined;

  protected override readonly tables = ['deals', 'targets'];
  protected override readonly skeleton = 'bars';

  protected override heightAt(width: number): number {
    return width < 760 ? 650 : 400;
  }

  protected override titleIn({ texts }: Language): string {
    return texts.forecast.title;
  }

  protected override questions(settings: Settings, answers: Answers): Readonly<Record<string, Question>> {
    return forecastQuestions(numberIn('target', this.target), settings, answers);
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return forecastView(answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-forecast': CrmForecast;
  }
}
