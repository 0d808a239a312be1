import { property } from 'lit/decorators.js';
import type { Language } from '../../i18n/say.ts';
import type { Question } from '../../query/question.ts';
import { heatMapStyles } from '../../theme/heat-map.ts';
import { series } from '../../theme/series.ts';
import { numberIn, oneOf, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { activityQuestions, dimensions, metricsOf, views, type ActivityAsked } from './question.ts';
import { activityTexts } from './texts.ts';
import { activityView } from './view.ts';

/**
 * What sales people do: activities by type and person, by weekday and hour, how their time is spent, and how much each does
 * a day.
 *
 * @tagname crm-activity
 */
export class CrmActivity extends CrmElement {
  static override styles = [...CrmElement.styles, series, heatMapStyles];

  /** mix (when absent), heat, time or per-rep. The period is the last 30 days, for heat the last 90, where none is given. */
  @property({ attribute: 'view' }) show: string | undefined;
  /** What heat and per-rep count: activities-completed, sales-calls, meetings-held …; interactions-per-rep-per-day, calls-per-rep-per-day or selling-time-share. */
  @property() metric: string | undefined;
  /** Whose bars mix and time have: owner (when absent), team or manager. */
  @property() by: string | undefined;
  /** A line across per-rep, in the metric's unit; when absent, that of all together. */
  @property() benchmark: string | number | undefined;
  /** So many bars; the table has all. 12 when absent. */
  @property() top: string | number | undefined;

  protected override readonly tables = ['activities', 'users'];
  protected override readonly skeleton = 'bars';

  protected override heightAt(width: number): number {
    return this.show === 'heat' ? 300 : width < 360 ? 620 : 480;
  }

  protected override titleIn(language: Language): string {
    return activityTexts(language).titles[this.#view];
  }

  get #view(): ActivityAsked['view'] {
    return views.find((view) => view === this.show) ?? 'mix';
  }

  get #asked(): ActivityAsked {
    const view = oneOf('view', this.show, views) ?? 'mix';
    const metrics = metricsOf[view];
    return {
      view,
      metric: oneOf('metric', this.metric, metrics) ?? metrics[0]!,
      by: oneOf('by', this.by, dimensions) ?? 'owner',
      benchmark: numberIn('benchmark', this.benchmark, 0),
      top: numberIn('top', this.top, 1, 100) ?? 12,
    };
  }

  protected override questions(settings: Settings, answers: Answers): Readonly<Record<string, Question>> {
    return activityQuestions(this.#asked, settings, answers);
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return activityView(this.#asked, answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-activity': CrmActivity;
  }
}
