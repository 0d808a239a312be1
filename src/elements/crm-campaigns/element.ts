import { property } from 'lit/decorators.js';
import type { Language } from '../../i18n/say.ts';
import { grains, type Question } from '../../query/question.ts';
import { series } from '../../theme/series.ts';
import { numberIn, oneOf, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { campaignsQuestions, columns, views, type CampaignsAsked, type CampaignsView } from './question.ts';
import { campaignsTexts } from './texts.ts';
import { campaignsView } from './view.ts';

/**
 * Marketing campaigns: what each cost and brought, how far leads get in the lifecycle, and how mailings are received.
 *
 * @tagname crm-campaigns
 */
export class CrmCampaigns extends CrmElement {
  static override styles = [...CrmElement.styles, series];

  /** table (when absent), lifecycle or email. */
  @property({ attribute: 'view' }) show: string | undefined;
  /** What ranks the campaigns of the table: campaign-revenue (when absent), campaign-cost, campaign-roi, new-leads, marketing-sourced-pipeline … */
  @property() metric: string | undefined;
  /** day, week, month, quarter, year or auto: how fine the course of email is. */
  @property() grain: string | undefined;
  /** So many campaigns; the table has all. 10 when absent. */
  @property() top: string | number | undefined;

  protected override readonly tables = ['campaigns', 'touches', 'leads', 'deals', 'costs'];

  protected override get skeleton(): 'bars' | 'funnel' {
    return this.#view === 'lifecycle' ? 'funnel' : 'bars';
  }

  protected override heightAt(width: number): number {
    const narrow = width < 500;
    const rows = Math.min(Number(this.top) || 10, 14);
    return {
      table: rows * (narrow ? 44 : 32) + (narrow ? 140 : 110),
      lifecycle: narrow ? 420 : 330,
      email: narrow ? 1080 : 600,
    }[this.#view];
  }

  get #view(): CampaignsView {
    return views.find((view) => view === this.show) ?? 'table';
  }

  protected override titleIn(language: Language): string {
    return campaignsTexts(language).titles[this.#view];
  }

  get #asked(): CampaignsAsked {
    return {
      view: oneOf('view', this.show, views) ?? 'table',
      metric: oneOf('metric', this.metric, columns) ?? 'campaign-revenue',
      grain: oneOf('grain', this.grain, ['auto', ...grains]) ?? 'auto',
      top: numberIn('top', this.top, 1, 100) ?? 10,
    };
  }

  protected override questions(settings: Settings): Readonly<Record<string, Question>> {
    return campaignsQuestions(this.#asked, settings);
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return campaignsView(this.#asked, answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-campaigns': CrmCampaigns;
  }
}
