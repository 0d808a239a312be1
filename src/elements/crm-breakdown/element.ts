import { property, state } from 'lit/decorators.js';
import type { Language } from '../../i18n/say.ts';
import type { Question } from '../../query/question.ts';
import { series } from '../../theme/series.ts';
import { numberIn, oneOf, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import { idsIn, metricNames, wordsIn } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { breakdownQuestions, type BreakdownAsked } from './question.ts';
import { switchStyles } from './switch.ts';
import { breakdownView } from './view.ts';

/**
 * One or more metrics by a dimension: ranked bars, bars side by side for several metrics, parts of a whole for two dimensions.
 *
 * @tagname crm-breakdown
 */
export class CrmBreakdown extends CrmElement {
  static override styles = [...CrmElement.styles, series, switchStyles];

  /** Ids of one metric or up to four, without `by` eight, separated by blanks: closed-won-amount, win-rate … */
  @property() metric: string | undefined;
  /** Dimension: owner, region, source …, or several to switch between. Absent: the one that the metric is split by of itself. */
  @property() by: string | undefined;
  /** Second dimension: the parts of each bar, or for shares and means a column of bars each. */
  @property() split: string | undefined;
  /** share (each bar is 100 %) or value: how the parts of a second dimension are stacked. */
  @property() stack: string | undefined;
  /** previous (as many days before), year (the same dates a year before) or none: marks across the bars. */
  @property() compare: string | undefined;
  /** value (largest first) or name. */
  @property() order: string | undefined;
  /** So many bars; the table has all. 10 when absent. */
  @property() top: string | number | undefined;
  /** Columns of an analysis that comes as a table: "customers net". */
  @property() columns: string | undefined;

  @state() private chosen: string | undefined;

  protected override readonly skeleton = 'bars';

  protected override heightAt(): number {
    return 240;
  }

  protected override titleIn(language: Language): string {
    return metricNames(wordsIn(this.metric), language);
  }

  get #asked(): BreakdownAsked {
    // Bars side by side need room; lists under each other do not.
    const most = this.by ? 4 : 8;
    return {
      metrics: idsIn('metric', this.metric, `closed-won-amount, win-rate … (1–${most})`, most),
      by: wordsIn(this.by),
      chosen: this.chosen,
      split: wordsIn(this.split)[0],
      stack: oneOf('stack', this.stack, ['share', 'value']) ?? 'share',
      compare: oneOf('compare', this.compare, ['previous', 'year', 'none']) ?? 'none',
      order: oneOf('order', this.order, ['value', 'name']) ?? 'value',
      top: numberIn('top', this.top, 1, 100) ?? 10,
      columns: wordsIn(this.columns),
    };
  }

  protected override questions(settings: Settings, answers: Answers): Readonly<Record<string, Question>> {
    return breakdownQuestions(this.#asked, settings, answers);
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return breakdownView(this.#asked, answers, look, (by) => {
      this.chosen = by;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-breakdown': CrmBreakdown;
  }
}
