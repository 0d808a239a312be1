import { css } from 'lit';
import { property, state } from 'lit/decorators.js';
import { metricName, type Language } from '../../i18n/say.ts';
import type { Question } from '../../query/question.ts';
import { series } from '../../theme/series.ts';
import { Fault } from '../../util/fault.ts';
import { numberIn, type Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Look, View } from '../base/view.ts';
import { roiQuestions, type Input, type Said } from './question.ts';
import { roiView } from './view.ts';

type Raw = string | number | undefined;

/**
 * What the CRM pays back a month: saved time and extra gross profit against its cost. What is not said is taken from the data.
 *
 * @tagname crm-roi
 *
 * @csspart inputs - The form.
 */
export class CrmRoi extends CrmElement {
  static override styles = [
    ...CrmElement.styles,
    series,
    css`
      .inputs {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 180px), 1fr));
        gap: 8px 16px;
        margin: 4px 0 16px;
        padding: 0;
        border: 0;
      }
      .inputs legend {
        margin-bottom: 8px;
        padding: 0;
        font-size: 12px;
        font-weight: 600;
      }
      .inputs label {
        display: flex;
        flex-direction: column;
        justify-content: flex-end;
        gap: 4px;
        font-size: 12px;
        color: var(--_muted);
        overflow-wrap: anywhere;
      }
      .inputs input {
        box-sizing: border-box;
        width: 100%;
        min-height: 32px;
        padding: 4px 8px;
        border: 1px solid var(--_border);
        border-radius: 4px;
        background: var(--_surface);
        color: var(--_ink);
        font: inherit;
        font-size: 13px;
        font-variant-numeric: tabular-nums;
      }
      .inputs input::placeholder {
        color: var(--_muted);
        opacity: 1;
      }
    `,
  ];

  /** People who work with the CRM. Absent: those of the users table. */
  @property() users: Raw;
  /** Hours that each saves a week. */
  @property({ attribute: 'hours-per-week' }) hoursPerWeek: Raw;
  /** What an hour of theirs costs. Absent: the mean of the users table. */
  @property({ attribute: 'hourly-cost' }) hourlyCost: Raw;
  /** Hours that a deal takes. Absent: those of the activities on closed deals. */
  @property({ attribute: 'hours-per-deal' }) hoursPerDeal: Raw;
  /** Extra revenue a month. Absent: what the saved hours would bring at the close rate and mean deal of the data. */
  @property({ attribute: 'extra-revenue' }) extraRevenue: Raw;
  /** Share of the revenue that is left after its direct costs: 0.4. */
  @property({ attribute: 'gross-margin' }) grossMargin: Raw;
  /** What the CRM costs a month. Absent: the costs table's category crm. */
  @property({ attribute: 'crm-cost' }) crmCost: Raw;

  /** What the reader has entered, over the attributes. */
  @state() private entered: Readonly<Partial<Record<Input, number | undefined>>> = {};

  protected override readonly tables = ['users', 'costs', 'deals', 'activities'];
  protected override readonly skeleton = 'bars';

  protected override heightAt(width: number): number {
    // As long as something is still needed for it, there is no picture.
    if (this.answer && this.answer.metrics['crm-roi']?.value == null) return 0;
    return width < 500 ? 860 : 560;
  }

  protected override titleIn(language: Language): string {
    return metricName('crm-roi', language);
  }

  get #said(): Said {
    const margin = numberIn('gross-margin', this.grossMargin);
    if (margin !== undefined && (margin < 0 || margin > 1))
      throw new Fault('bad-attribute', {
        attribute: 'gross-margin',
        found: String(this.grossMargin),
        expected: '0.4',
      });
    const written: Readonly<Record<Input, number | undefined>> = {
      users: numberIn('users', this.users, 0),
      hours_per_week: numberIn('hours-per-week', this.hoursPerWeek, 0),
      hourly_cost: numberIn('hourly-cost', this.hourlyCost, 0),
      hours_per_deal: numberIn('hours-per-deal', this.hoursPerDeal, 0),
      extra_revenue: numberIn('extra-revenue', this.extraRevenue, 0),
      gross_margin: margin,
      crm_cost: numberIn('crm-cost', this.crmCost, 0),
    };
    return Object.fromEntries(
      Object.entries({ ...written, ...this.entered }).filter(([, value]) => value !== undefined),
    );
  }

  protected override questions(settings: Settings): Readonly<Record<string, Question>> {
    return roiQuestions(this.#said, settings);
  }

  protected override view(answers: Answers, look: Look): View {
    return roiView(this.#said, answers, look, (input, value) => {
      this.entered = { ...this.entered, [input]: value };
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-roi': CrmRoi;
  }
}
