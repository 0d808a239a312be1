import { metricName, type Language } from '../../i18n/say.ts';
import type { Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { funnelMetric, funnelView } from './view.ts';

/**
 * The sales funnel: how many deals reached each stage, what share went on, and how long they stayed.
 *
 * @tagname crm-funnel
 */
export class CrmFunnel extends CrmElement {
  protected override readonly tables = ['deals', 'stage_history', 'stages'];
  protected override readonly skeleton = 'funnel';

  protected override heightAt(width: number): number {
    return width < 360 ? 520 : 380;
  }

  protected override titleIn(language: Language): string {
    return metricName(funnelMetric, language);
  }

  protected override questions({ base }: Settings): Readonly<Record<string, Question>> {
    return { main: { metrics: [funnelMetric], ...base } };
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return funnelView(answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-funnel': CrmFunnel;
  }
}
