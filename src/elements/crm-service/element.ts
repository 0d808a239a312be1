import { property } from 'lit/decorators.js';
import type { Language } from '../../i18n/say.ts';
import { grains, type Question } from '../../query/question.ts';
import { heatMapStyles } from '../../theme/heat-map.ts';
import { series } from '../../theme/series.ts';
import { numberIn, oneOf, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import { wordsIn } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { serviceQuestions, views, type ServiceAsked, type ServiceView } from './question.ts';
import { serviceTexts } from './texts.ts';
import { serviceView } from './view.ts';

/**
 * The service desk: cases in and out, the backlog by age, response and promises kept, channels, agents, and calls.
 *
 * @tagname crm-service
 */
export class CrmService extends CrmElement {
  static override styles = [...CrmElement.styles, series, heatMapStyles];

  /** volume (when absent), backlog, response, channels, agents, calls or hours (calls by weekday and hour). */
  @property({ attribute: 'view' }) show: string | undefined;
  /** day, week, month, quarter, year or auto: how fine the courses of volume, response and calls are. */
  @property() grain: string | undefined;
  /** Dimension of backlog (priority when absent) and channels (channel): agent, team, topic, case_type … */
  @property() by: string | undefined;
  /** Id or name of the reader: their row among the agents stands out. */
  @property() me: string | undefined;
  /** So many rows of backlog, channels and agents; the table has all. 10 when absent. */
  @property() top: string | number | undefined;

  protected override readonly tables = ['cases', 'case_events', 'calls', 'surveys'];

  protected override get skeleton(): 'bars' | 'line' {
    return ['volume', 'response', 'calls'].includes(this.#view) ? 'line' : 'bars';
  }

  protected override heightAt(width: number): number {
    const narrow = width < 500;
    return {
      ...{
        volume: 320,
        backlog: narrow ? 560 : 300,
        response: narrow ? 760 : 400,
        channels: narrow ? 300 : 190,
      },
      ...{ agents: 280, calls: narrow ? 700 : 400, hours: 320 },
    }[this.#view];
  }

  get #view(): ServiceView {
    return views.find((view) => view === this.show) ?? 'volume';
  }

  protected override titleIn(language: Language): string {
    return serviceTexts(language).titles[this.#view];
  }

  get #asked(): ServiceAsked {
    return {
      view: oneOf('view', this.show, views) ?? 'volume',
      grain: oneOf('grain', this.grain, ['auto', ...grains]) ?? 'auto',
      by: wordsIn(this.by)[0],
      me: this.me,
      top: numberIn('top', this.top, 1, 100) ?? 10,
    };
  }

  protected override questions(settings: Settings, answers: Answers): Readonly<Record<string, Question>> {
    return serviceQuestions(this.#asked, settings, answers);
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return serviceView(this.#asked, answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-service': CrmService;
  }
}
