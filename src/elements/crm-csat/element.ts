import { property } from 'lit/decorators.js';
import { metricName, type Language } from '../../i18n/say.ts';
import { grains, type Question } from '../../query/question.ts';
import { series } from '../../theme/series.ts';
import { numberIn, oneOf, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import { wordsIn } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { csatQuestions, metrics, type CsatAsked } from './question.ts';
import { csatView } from './view.ts';

/**
 * Satisfaction or effort: the value with its 95 % interval, answers by score, the course, and a dimension.
 *
 * @tagname crm-csat
 */
export class CrmCsat extends CrmElement {
  static override styles = [...CrmElement.styles, series];

  /** csat (share of satisfied answers, when absent), csat-average or ces. */
  @property() metric: string | undefined;
  /** Dimension to compare: agent, survey_channel, segment … */
  @property() by: string | undefined;
  /** day, week, month, quarter, year or auto: how fine the course is. */
  @property() grain: string | undefined;
  /** previous (as many days before), year (the same dates a year before) or none. */
  @property() compare: string | undefined;
  /** A goal in the metric's unit: 0.85 for csat, 4.2 for a mean. */
  @property() target: string | number | undefined;
  /** So many bars of `by`; the table has all. 10 when absent. */
  @property() top: string | number | undefined;

  protected override readonly tables = ['surveys'];
  protected override readonly skeleton = 'bars';

  protected override heightAt(width: number): number {
    return (width < 760 ? 640 : 380) + (this.by ? 200 : 0);
  }

  protected override titleIn(language: Language): string {
    return metricName(this.metric ?? 'csat', language);
  }

  get #asked(): CsatAsked {
    return {
      metric: oneOf('metric', this.metric, metrics) ?? 'csat',
      by: wordsIn(this.by)[0],
      grain: oneOf('grain', this.grain, ['auto', ...grains]) ?? 'auto',
      compare: oneOf('compare', this.compare, ['previous', 'year', 'none']) ?? 'previous',
      target: numberIn('target', this.target),
      top: numberIn('top', this.top, 1, 100) ?? 10,
    };
  }

  protected override questions(settings: Settings): Readonly<Record<string, Question>> {
    return csatQuestions(this.#asked, settings);
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return csatView(this.#asked, answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-csat': CrmCsat;
  }
}
