import { property } from 'lit/decorators.js';
import { metricName, type Language } from '../../i18n/say.ts';
import { grains, type Question } from '../../query/question.ts';
import { oneOf, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { npsQuestions } from './question.ts';
import { npsView } from './view.ts';

/**
 * The net promoter score with its 95 % interval, the three groups, every answer from 0 to 10, and the course.
 *
 * @tagname crm-nps
 */
export class CrmNps extends CrmElement {
  /** day, week, month, quarter, year or auto: how fine the course is. */
  @property() grain: string | undefined;
  /** previous (as many days before), year (the same dates a year before) or none. */
  @property() compare: string | undefined;

  protected override readonly tables = ['surveys'];
  protected override readonly skeleton = 'number';

  protected override heightAt(width: number): number {
    return width < 760 ? 640 : 400;
  }

  protected override titleIn(language: Language): string {
    return metricName('nps', language);
  }

  protected override questions(settings: Settings): Readonly<Record<string, Question>> {
    return npsQuestions(
      oneOf('grain', this.grain, ['auto', ...grains]) ?? 'auto',
      oneOf('compare', this.compare, ['previous', 'year', 'none']) ?? 'previous',
      settings,
    );
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return npsView(answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-nps': CrmNps;
  }
}
