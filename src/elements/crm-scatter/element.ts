import { property } from 'lit/decorators.js';
import { metricName, type Language } from '../../i18n/say.ts';
import type { Question } from '../../query/question.ts';
import { series } from '../../theme/series.ts';
import { numberIn, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import { idsIn, wordsIn } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { scatterTexts } from './texts.ts';
import { scatterView, type ScatterAsked } from './view.ts';

/**
 * Two metrics of every owner, region, product … against each other, parted into quadrants at the medians.
 *
 * @tagname crm-scatter
 */
export class CrmScatter extends CrmElement {
  static override styles = [...CrmElement.styles, series];

  /** Id of the metric from left to right: meetings-held … */
  @property() x: string | undefined;
  /** Id of the metric upwards: pipeline-created … */
  @property() y: string | undefined;
  /** Id of a metric that the circles' areas show. */
  @property() size: string | undefined;
  /** Dimension whose values are the circles: owner (when absent), region, product … */
  @property() by: string | undefined;
  /** So many circles bear their name: those farthest from the medians. */
  @property() labels: string | number | undefined;

  protected override readonly skeleton = 'line';

  protected override heightAt(width: number): number {
    return Math.max(260, Math.min(380, width * 0.6)) + 80;
  }

  protected override titleIn(language: Language): string {
    const names = [this.y, this.x].flatMap((id) => (id ? [metricName(id, language)] : []));
    const [y = '', x] = names;
    return x === undefined ? y : scatterTexts(language).title(y, x);
  }

  get #asked(): ScatterAsked {
    const expected = 'meetings-held, pipeline-created, won-deals …';
    return {
      x: idsIn('x', this.x, expected, 1)[0]!,
      y: idsIn('y', this.y, expected, 1)[0]!,
      size: wordsIn(this.size)[0],
      by: wordsIn(this.by)[0] ?? 'owner',
      labels: numberIn('labels', this.labels, 0, 50),
    };
  }

  protected override questions({ base }: Settings): Readonly<Record<string, Question>> {
    const { x, y, size, by } = this.#asked;
    return { main: { metrics: [...new Set([x, y, ...(size ? [size] : [])])], ...base, by: [by] } };
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return scatterView(this.#asked, answers.main!, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-scatter': CrmScatter;
  }
}
