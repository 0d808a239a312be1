import { property } from 'lit/decorators.js';
import type { Language } from '../../i18n/say.ts';
import type { Question } from '../../query/question.ts';
import { bubblesStyles } from '../../theme/bubbles.ts';
import { heatMapStyles } from '../../theme/heat-map.ts';
import { series } from '../../theme/series.ts';
import { numberIn, oneOf, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { closings, groupings, pipelineQuestions, views, type PipelineAsked } from './question.ts';
import { pipelineView } from './view.ts';
import { pipelineNames } from './names.ts';

/**
 * The open pipeline: by stage, by age, time in stage against the usual, what changed, moves between stages, deals by risk,
 * and what became of the deals of a forecast category.
 *
 * @tagname crm-pipeline
 */
export class CrmPipeline extends CrmElement {
  static override styles = [...CrmElement.styles, series, heatMapStyles, bubblesStyles];

  /** stages (when absent), age, time-in-stage, waterfall, moves, deals or flow. */
  @property({ attribute: 'view' }) show: string | undefined;
  /** Expected close of the deals that waterfall and flow look at: quarter (those that the period touches; when absent), period or all. */
  @property() closing: string | undefined;
  /** What flow starts from: forecast_category (when absent) or stage. */
  @property() by: string | undefined;
  /** So many deals are drawn, the largest: 300 when absent. The table has all. */
  @property() top: string | number | undefined;

  protected override readonly tables = ['deals', 'stage_history', 'stages'];

  protected override get skeleton(): 'bars' | 'line' {
    return this.show === 'deals' ? 'line' : 'bars';
  }

  protected override heightAt(width: number): number {
    const narrow = width < 360;
    return {
      ...{ stages: narrow ? 400 : 260, age: 380, 'time-in-stage': narrow ? 440 : 300 },
      ...{ waterfall: narrow ? 540 : 430, moves: 380, deals: 460, flow: narrow ? 460 : 340 },
    }[this.#view];
  }

  get #view(): PipelineAsked['view'] {
    return views.find((view) => view === this.show) ?? 'stages';
  }

  protected override titleIn(language: Language): string {
    return pipelineNames(language).titles[this.#view];
  }

  get #asked(): PipelineAsked {
    return {
      view: oneOf('view', this.show, views) ?? 'stages',
      closing: oneOf('closing', this.closing, closings) ?? 'quarter',
      group: oneOf('by', this.by, groupings) ?? 'forecast_category',
      top: numberIn('top', this.top, 1, 2000) ?? 300,
    };
  }

  /** Columns that the export of the deals has. */
  get #columns(): ReadonlySet<string> {
    const files = this.report?.files.filter(({ table }) => table === 'deals') ?? [];
    return new Set(files.flatMap(({ columns }) => columns.map(({ column }) => column ?? '')));
  }

  protected override questions(settings: Settings, answers: Answers): Readonly<Record<string, Question>> {
    return pipelineQuestions(this.#asked, settings, answers, this.#columns);
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return pipelineView(this.#asked, answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-pipeline': CrmPipeline;
  }
}
