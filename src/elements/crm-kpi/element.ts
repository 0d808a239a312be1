import { property } from 'lit/decorators.js';
import { metricName, type Language } from '../../i18n/say.ts';
import { grains, type Question } from '../../query/question.ts';
import { Fault } from '../../util/fault.ts';
import { numberIn, oneOf, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { kpiQuestions } from './question.ts';
import { kpiExamples, kpiView } from './view.ts';

/**
 * One metric: its value, its change, its course and its target.
 *
 * @tagname crm-kpi
 */
export class CrmKpi extends CrmElement {
  /** Id of the metric: win-rate, closed-won-amount, nps … */
  @property() metric: string | undefined;
  /** day, week, month, quarter, year or auto: how fine the course is; none: no course. */
  @property() grain: string | undefined;
  /** previous (as many days before), year (the same dates a year before) or none. */
  @property() compare: string | undefined;
  /** Ids of metrics whose values stand beside it: "close-rate, largest-deal". */
  @property() beside: string | undefined;
  /** A goal for the period, in the metric's unit; else that of the targets table. */
  @property() target: string | number | undefined;

  protected override readonly skeleton = 'number';

  protected override heightAt(): number {
    return this.target === undefined ? 196 : 250;
  }

  protected override titleIn(language: Language): string {
    return metricName(this.metric ?? '', language);
  }

  protected override questions(settings: Settings, answers: Answers): Readonly<Record<string, Question>> {
    const { metric } = this;
    if (!metric)
      throw new Fault('bad-attribute', {
        attribute: 'metric',
        found: '',
        expected: kpiExamples,
      });
    return kpiQuestions(
      {
        metrics: [metric, ...(this.beside?.split(/[\s,]+/).filter(Boolean) ?? [])],
        grain: oneOf('grain', this.grain, ['auto', 'none', ...grains]) ?? 'auto',
        compare: oneOf('compare', this.compare, ['previous', 'year', 'none']) ?? 'previous',
        target: numberIn('target', this.target),
      },
      settings,
      answers,
    );
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return kpiView(this.metric!, answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-kpi': CrmKpi;
  }
}
