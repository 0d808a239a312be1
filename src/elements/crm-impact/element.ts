import { property } from 'lit/decorators.js';
import type { Language } from '../../i18n/say.ts';
import type { Question } from '../../query/question.ts';
import { numberIn, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import { idsIn, wordsIn } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { impactQuestions, type ImpactAsked } from './question.ts';
import { impactTexts } from './texts.ts';
import { impactView } from './view.ts';

const usual = 'win-rate sales-cycle-length average-deal-size lead-response-time customer-churn-rate';

/**
 * Metrics in the months before and after a milestone, such as the day the CRM went live: what changed, and whether chance explains it.
 *
 * @tagname crm-impact
 */
export class CrmImpact extends CrmElement {
  /** Ids of up to six metrics. win-rate, sales-cycle-length, average-deal-size, lead-response-time and customer-churn-rate when absent; those that the data cannot answer are left out. */
  @property() metric: string | undefined;
  /** Id or name of a row of the milestones table; the last one before as-of when absent. */
  @property() milestone: string | undefined;
  /** Months before and after. 6 when absent. */
  @property() months: string | number | undefined;
  /** Days on either side of the milestone that are left out. 0 when absent. */
  @property() washout: string | number | undefined;

  protected override readonly tables = ['milestones', 'deals', 'leads', 'customers'];
  protected override readonly skeleton = 'line';

  protected override heightAt(width: number): number {
    const pictures = wordsIn(this.metric ?? usual).length;
    return 100 + (width < 760 ? pictures : Math.ceil(pictures / 2)) * 250;
  }

  protected override titleIn(language: Language): string {
    return impactTexts(language).title(this.milestone ?? '');
  }

  get #asked(): ImpactAsked {
    return {
      metrics: idsIn('metric', this.metric ?? usual, 'win-rate, sales-cycle-length … (1–6)', 6),
      milestone: this.milestone,
      months: numberIn('months', this.months, 1, 36),
      washout: numberIn('washout', this.washout, 0, 365),
    };
  }

  protected override questions(settings: Settings, answers: Answers): Readonly<Record<string, Question>> {
    return impactQuestions(this.#asked, settings, answers);
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return impactView(this.#asked, answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-impact': CrmImpact;
  }
}
