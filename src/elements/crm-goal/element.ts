import { property } from 'lit/decorators.js';
import { metricName, type Language } from '../../i18n/say.ts';
import type { Question } from '../../query/question.ts';
import { series } from '../../theme/series.ts';
import { numberIn, oneOf, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import { wordsIn } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { goalQuestions, measured, type GoalAsked } from './question.ts';
import { goalTexts } from './texts.ts';
import { goalView } from './view.ts';

/**
 * A metric against its target: how much is reached, where an even pace would be, and where it will end; or every goal of the period.
 *
 * @tagname crm-goal
 */
export class CrmGoal extends CrmElement {
  static override styles = [...CrmElement.styles, series];

  /** Id of a metric: closed-won-amount, win-rate …; of several a list; absent: every goal of the targets table. */
  @property() metric: string | undefined;
  /** The goal for the period, in the metric's unit; else that of the targets table. */
  @property() target: string | number | undefined;
  /** list (goals as bullets) or smart (which marks of a good goal each has); a single metric has a picture of its own. */
  @property() kind: string | undefined;
  /** So many goals in a list; the table has all. 8 when absent. */
  @property() top: string | number | undefined;

  protected override readonly skeleton = 'bars';

  protected override heightAt(): number {
    return this.#single ? 190 : 340;
  }

  get #single(): boolean {
    return !this.kind && measured(wordsIn(this.metric)).length === 1;
  }

  protected override titleIn(language: Language): string {
    const [metric] = measured(wordsIn(this.metric));
    return this.#single && metric ? metricName(metric, language) : goalTexts(language).goals;
  }

  get #asked(): GoalAsked {
    const given = wordsIn(this.metric);
    const metrics = measured(given);
    const smart = given.includes('smart-completeness') ? 'smart' : undefined;
    return {
      metrics,
      target: numberIn('target', this.target),
      kind:
        oneOf('kind', this.kind, ['list', 'smart']) ?? smart ?? (metrics.length === 1 ? 'single' : 'list'),
      top: numberIn('top', this.top, 1, 100) ?? 8,
    };
  }

  protected override questions(settings: Settings): Readonly<Record<string, Question>> {
    return goalQuestions(this.#asked, settings);
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return goalView(this.#asked, answers.main!, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-goal': CrmGoal;
  }
}
