import { property } from 'lit/decorators.js';
import type { Language } from '../../i18n/say.ts';
import type { Question } from '../../query/question.ts';
import { series } from '../../theme/series.ts';
import { numberIn, oneOf, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import type { SelectDetail } from '../base/events.ts';
import { wordsIn } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { openRows } from './open-rows.ts';
import { checks, dimensions, failingRows, hygieneQuestions, type HygieneAsked } from './question.ts';
import { hygieneTexts } from './texts.ts';
import { hygieneView } from './view.ts';

/**
 * Data quality of the pipeline: a score, how many deals fail which check, worst first, the score of each person and its course.
 * Picking a check lists the rows that fail it, where `<crm-table>` is loaded; cancelling `crm-select` prevents that.
 *
 * @tagname crm-hygiene
 */
export class CrmHygiene extends CrmElement {
  static override styles = [...CrmElement.styles, series];

  /** Ids of the checks, separated by blanks: overdue-deals deals-missing-amount …; all when absent. The score is of its own checks always. */
  @property() checks: string | undefined;
  /** Who is ranked: owner (when absent), team or manager. */
  @property() by: string | undefined;
  /** So many people; the table has all. 10 when absent. */
  @property() top: string | number | undefined;

  protected override readonly tables = ['deals', 'stage_history', 'activities', 'customers'];
  protected override readonly skeleton = 'bars';
  #look: Look | undefined;

  constructor() {
    super();
    this.addEventListener('crm-select', (event) => {
      // Listeners of the page come after this one.
      queueMicrotask(() => void (event.defaultPrevented || this.#open(event.detail)));
    });
  }

  protected override heightAt(width: number): number {
    return width < 760 ? 1040 : 560;
  }

  protected override titleIn(language: Language): string {
    return hygieneTexts(language).title;
  }

  get #asked(): HygieneAsked {
    const wanted = wordsIn(this.checks).flatMap((word) => oneOf('checks', word, checks) ?? []);
    return {
      checks: wanted.length ? [...new Set(wanted)] : checks,
      by: oneOf('by', this.by, dimensions) ?? 'owner',
      top: numberIn('top', this.top, 1, 100) ?? 10,
    };
  }

  protected override questions(settings: Settings, answers: Answers): Readonly<Record<string, Question>> {
    return hygieneQuestions(this.#asked, settings, answers);
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    this.#look = look;
    return hygieneView(this.#asked, answers, look);
  }

  #open({ mark }: SelectDetail): void {
    const check = checks.find((id) => id === mark.key);
    const question = check && failingRows(check, this.#look!.settings, this.answers!);
    if (question) openRows(this, mark.label[0]!, question, this.#look!).catch(reportError);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-hygiene': CrmHygiene;
  }
}
