import { html, type TemplateResult } from 'lit';
import {
  waterfall,
  waterfallMarks,
  type WaterfallData,
  type WaterfallOptions,
  type WaterfallStep,
} from '../../charts/waterfall.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import { formatsOf } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { rowsTable } from '../base/series.ts';
import { picture, type Look, type View } from '../base/view.ts';
import { inputs, knownOf, type Input, type Said } from './question.ts';
import { roiTexts } from './texts.ts';

export type Say = (input: Input, value: number | undefined) => void;

/** What can be said; empty fields show what the data say. */
function form(said: Said, answers: Answers, look: Look, say: Say): TemplateResult {
  const words = roiTexts(look);
  const known = knownOf(answers);
  const { number } = look.formats;
  const hear = (input: Input) => (event: Event) => {
    const field = event.target as HTMLInputElement;
    if (!field.reportValidity()) return;
    const { value } = field;
    say(input, value === '' ? undefined : Number(value));
  };
  return html`<fieldset class="inputs" part="inputs">
    <legend>${words.said}</legend>
    ${inputs.map((input) => {
      const { value = null } = known.get(input) ?? {};
      return html`<label
        ><span>${words.inputs[input]}</span
        ><input
          type="number"
          min="0"
          max=${input === 'gross_margin' ? '1' : '1000000000000'}
          step="any"
          .value=${said[input] === undefined ? '' : String(said[input])}
          placeholder=${value === null ? '–' : number(value, { maximumFractionDigits: 2, useGrouping: false })}
          @change=${hear(input)}
      /></label>`;
    })}
  </fieldset>`;
}

export function roiView(said: Said, answers: Answers, look: Look, say: Say): View {
  const { main } = answers;
  const { value, reason, excluded } = main!.metrics['crm-roi']!;
  const words = roiTexts(look);
  const known = knownOf(answers);
  const { percent } = look.formats;
  const title = metricName('crm-roi', look);
  const controls = form(said, answers, look, say);
  const [hours, revenue, margin, cost] = ['hours_value', 'extra_revenue', 'gross_margin', 'crm_cost'].map(
    (name) => known.get(name)?.value ?? null,
  );
  if (value === null || hours == null || revenue == null || margin == null || cost == null) {
    const lacking = reason?.startsWith('missing-parameter:')
      ? reason.slice('missing-parameter:'.length)
      : 'crm_cost';
    const name = Object.hasOwn(words.inputs, lacking) ? words.inputs[lacking as Input] : lacking;
    return {
      title,
      summary: words.lacking(name),
      controls,
      pictures: [],
      notes: [words.calculation],
      excluded,
    };
  }
  const money = formatsOf('currency', main!.currency, look);
  const signed = (compact: boolean) =>
    unitFormat('currency', look.formats, look.texts, { currency: main!.currency, compact, signed: true });
  const profit = revenue * margin;
  const net = hours + profit - cost;
  const steps: WaterfallStep[] = [
    { key: 'hours_value', name: words.hours, kind: 'change', value: hours },
    {
      key: 'profit',
      name: words.profit,
      kind: 'change',
      value: profit,
      label: [words.ofRevenue(percent(margin), money.full(revenue))],
    },
    { key: 'crm_cost', name: words.cost, kind: 'change', value: -cost },
    { key: 'net', name: words.net, kind: 'total', value: net },
  ];
  const summary = sentence(
    [
      words.result(signed(false)(net)),
      words.back(percent(value)),
      words.parts(money.full(hours), money.full(profit), money.full(cost)),
    ],
    look,
  );
  return {
    title,
    number: percent(value),
    summary,
    controls,
    pictures: [
      picture<WaterfallData, WaterfallOptions>(
        { draw: waterfall, marks: waterfallMarks },
        { steps },
        { format: money.full, axis: money.short, change: signed(true), names: { total: words.together } },
        {
          label: `${title}: ${summary}`,
          table: rowsTable(
            title,
            words.part,
            [words.month],
            steps.map(({ name, kind, value: amount }) => ({
              head: name,
              cells: [kind === 'total' ? money.full(amount) : signed(false)(amount)],
            })),
          ),
        },
      ),
    ],
    notes: [words.calculation],
    excluded,
  };
}
