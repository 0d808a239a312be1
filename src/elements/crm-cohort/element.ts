import { property } from 'lit/decorators.js';
import type { Language } from '../../i18n/say.ts';
import { grains, type Question } from '../../query/question.ts';
import { heatMapStyles } from '../../theme/heat-map.ts';
import { series } from '../../theme/series.ts';
import { numberIn, oneOf, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { cohortQuestions, views, type CohortAsked, type CohortView } from './question.ts';
import { cohortTexts } from './texts.ts';
import { cohortView } from './view.ts';

/**
 * Customers by when they came: how many are left, what they still bring, and what moves the recurring revenue.
 *
 * @tagname crm-cohort
 */
export class CrmCohort extends CrmElement {
  static override styles = [...CrmElement.styles, series, heatMapStyles];

  /** retention (when absent), movements (of the monthly recurring revenue) or revenue (of each cohort, out of its first). The period is the last 12 months where none is given. */
  @property({ attribute: 'view' }) show: string | undefined;
  /** month (when absent) or quarter: how customers are put together. */
  @property() bucket: string | undefined;
  /** contract (not having left) or orders (ordering): what being there means. Absent: contract where the data know who left. */
  @property() active: string | undefined;
  /** So many months or quarters after the first. 12 when absent. */
  @property() columns: string | number | undefined;
  /** day, week, month, quarter, year or auto: how fine movements are. month when absent. */
  @property() grain: string | undefined;

  protected override readonly tables = ['customers', 'subscriptions', 'orders'];

  protected override get skeleton(): 'bars' | 'line' {
    return this.#view === 'movements' ? 'line' : 'bars';
  }

  protected override heightAt(width: number): number {
    if (this.#view === 'movements') return width < 760 ? 720 : 420;
    return this.bucket === 'quarter' ? 280 : 480;
  }

  get #view(): CohortView {
    return views.find((view) => view === this.show) ?? 'retention';
  }

  protected override titleIn(language: Language): string {
    return cohortTexts(language).titles[this.#view];
  }

  get #asked(): CohortAsked {
    return {
      view: oneOf('view', this.show, views) ?? 'retention',
      bucket: oneOf('bucket', this.bucket, ['month', 'quarter']) ?? 'month',
      active: oneOf('active', this.active, ['contract', 'orders']),
      after: numberIn('columns', this.columns, 1, 36) ?? 12,
      grain: oneOf('grain', this.grain, ['auto', ...grains]) ?? 'month',
    };
  }

  protected override questions(settings: Settings): Readonly<Record<string, Question>> {
    return cohortQuestions(this.#asked, settings);
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return cohortView(this.#asked, answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-cohort': CrmCohort;
  }
}
