import { property } from 'lit/decorators.js';
import type { Language } from '../../i18n/say.ts';
import { grains, type Question } from '../../query/question.ts';
import { series } from '../../theme/series.ts';
import { numberIn, oneOf, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import { idsIn, metricNames, wordsIn } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { kinds, trendQuestions, type TrendAsked } from './question.ts';
import { trendView } from './view.ts';

/**
 * One or several metrics over time, or one by a dimension: lines, stacked areas or columns, cumulative towards a target, this year
 * over the last.
 *
 * @tagname crm-trend
 */
export class CrmTrend extends CrmElement {
  static override styles = [...CrmElement.styles, series];

  /** Ids of one metric or several, separated by blanks: closed-won-amount, win-rate … */
  @property() metric: string | undefined;
  /** Dimension whose values are the series: source, region … */
  @property() by: string | undefined;
  /** line, area (stacked where `by` is given), columns (likewise) or cumulative (from the period's start, towards its target). */
  @property() kind: string | undefined;
  /** day, week, month, quarter, year or auto: how fine the course is. */
  @property() grain: string | undefined;
  /** previous (as many days before), year (the same dates a year before: two years over each other) or none. */
  @property() compare: string | undefined;
  /** A goal in the metric's unit: for each point of the course, of a cumulative one for the period. Else those of the targets table. */
  @property() target: string | number | undefined;
  /** So many series of `by`, the largest; stacked, the others are one more. 6 when absent, as lines 12. */
  @property() top: string | number | undefined;

  protected override readonly skeleton = 'line';

  protected override heightAt(): number {
    return 320;
  }

  protected override titleIn(language: Language): string {
    return metricNames(wordsIn(this.metric), language);
  }

  get #asked(): TrendAsked {
    const kind = oneOf('kind', this.kind, kinds) ?? 'line';
    return {
      metrics: idsIn('metric', this.metric, 'closed-won-amount, win-rate … (1–12)', 12),
      by: wordsIn(this.by)[0],
      kind,
      grain: oneOf('grain', this.grain, ['auto', ...grains]) ?? 'auto',
      compare: oneOf('compare', this.compare, ['previous', 'year', 'none']) ?? 'none',
      target: numberIn('target', this.target),
      top: numberIn('top', this.top, 1, 12) ?? (kind === 'line' ? 12 : 6),
    };
  }

  protected override questions(settings: Settings, answers: Answers): Readonly<Record<string, Question>> {
    return trendQuestions(this.#asked, settings, answers);
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return trendView(this.#asked, answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-trend': CrmTrend;
  }
}
