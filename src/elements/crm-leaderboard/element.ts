import { property } from 'lit/decorators.js';
import type { Language } from '../../i18n/say.ts';
import type { Question } from '../../query/question.ts';
import { series } from '../../theme/series.ts';
import { numberIn, oneOf, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import { idsIn, metricNames, wordsIn } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { leaderboardQuestions, type LeaderboardAsked } from './question.ts';
import { leaderboardView } from './view.ts';

/**
 * People ranked by a metric, with companions as columns, the ranks gained and how much of their goal they have reached.
 *
 * @tagname crm-leaderboard
 */
export class CrmLeaderboard extends CrmElement {
  static override styles = [...CrmElement.styles, series];

  /** Id of the metric that ranks, then those beside it; or rep-scorecard, agent-scorecard. rep-scorecard when absent. */
  @property() metric: string | undefined;
  /** Dimension of those who are ranked: owner (when absent), agent, team … */
  @property() by: string | undefined;
  /** Columns of a scorecard, the first of which ranks: "win-rate won-deals". */
  @property() columns: string | undefined;
  /** Id or name of the reader: their row stands out, and is shown wherever it ranks. */
  @property() me: string | undefined;
  /** So many rows; the table has all. 10 when absent. */
  @property() top: string | number | undefined;
  /** previous (as many days before), year (the same dates a year before) or none: whence ranks are gained or lost. */
  @property() compare: string | undefined;
  /** Everybody's goal, in the unit of the metric that ranks; else each one's of the targets table. */
  @property() target: string | number | undefined;

  protected override readonly skeleton = 'bars';

  protected override heightAt(): number {
    return 300;
  }

  get #metrics(): string {
    return this.metric ?? 'rep-scorecard';
  }

  protected override titleIn(language: Language): string {
    return metricNames(wordsIn(this.#metrics).slice(0, 1), language);
  }

  get #asked(): LeaderboardAsked {
    return {
      metrics: idsIn('metric', this.#metrics, 'rep-scorecard, closed-won-amount … (1–8)', 8),
      by: wordsIn(this.by)[0] ?? 'owner',
      columns: wordsIn(this.columns),
      me: this.me,
      top: numberIn('top', this.top, 1, 100) ?? 10,
      compare: oneOf('compare', this.compare, ['previous', 'year', 'none']) ?? 'previous',
      target: numberIn('target', this.target),
    };
  }

  protected override questions(settings: Settings, answers: Answers): Readonly<Record<string, Question>> {
    return leaderboardQuestions(this.#asked, settings, answers);
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return leaderboardView(this.#asked, answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-leaderboard': CrmLeaderboard;
  }
}
