import { html, type TemplateResult } from 'lit';
import { periodName } from '../../i18n/periods.ts';
import type { Language } from '../../i18n/say.ts';
import type { Answer } from '../../query/answer.ts';
import { civil, dayMs, isoDay } from '../../util/civil.ts';
import { readJalali, writeJalali } from './jalali.ts';
import { presets, type FilterTexts, type Preset } from './texts.ts';

const yearsBack = 8;
const isPreset = (period: string): period is Preset => (presets as readonly string[]).includes(period);
const lastDay = (to: string): string => isoDay(Date.parse(to) - dayMs);

/** What a period is called on its button, and which days it comes to. */
export function periodWords(
  period: string | null,
  answer: Answer | undefined,
  fiscal: number | undefined,
  { formats, texts: common }: Language,
  texts: FilterTexts,
): { readonly name: string; readonly days: string } {
  const spelled = period ?? 'all';
  const span = answer?.period;
  const days = span?.from ? formats.range(span.from, lastDay(span.to)) : '';
  if (isPreset(spelled)) return { name: texts.presets[spelled], days };
  const name = span?.from ? periodName(span, formats, common, fiscal) : spelled;
  return { name, days: name === days ? '' : days };
}

/** Year and part of a period that is one: '2026-Q3' is ['2026', 'Q3']. */
const partsOf = (period: string | null): readonly [string, string] => {
  const [, year = '', part = ''] = /^(\d{4})(?:-(Q[1-4]|\d\d))?$/.exec(period ?? '') ?? [];
  return [year, part];
};

const pad = (month: number): string => String(month).padStart(2, '0');

/** Choosing a period: by name, by year, quarter and month, or from day to day. All native controls. */
export function periodPanel(
  period: string | null,
  answer: Answer | undefined,
  { formats }: Language,
  texts: FilterTexts,
  choose: (period: string) => void,
): TemplateResult {
  const [year, part] = partsOf(period);
  const persian = answer?.question.calendar === 'persian';
  const [newest] = formats.counted(isoDay((answer?.asOf ?? 0) - 1));
  const named = (of: string, month: number, options: Intl.DateTimeFormatOptions): string =>
    formats.part(isoDay(civil(Number(of), month, 15, persian)), options);
  const years = Array.from({ length: yearsBack }, (_, i) => String(newest - i));
  if (year && !years.includes(year)) years.push(year);
  const months = Array.from({ length: 12 }, (_, i) => pad(i + 1));
  const valueOf = (event: Event, selector: string): string =>
    (event.currentTarget as Element).closest('fieldset')!.querySelector<HTMLInputElement>(selector)!.value;
  const byParts = (event: Event): void => {
    const chosen = valueOf(event, '.year');
    const piece = valueOf(event, '.part');
    if (chosen) choose(piece ? `${chosen}-${piece}` : chosen);
  };
  // Native date fields know the Gregorian calendar alone.
  const dayIn = (input: HTMLInputElement): string | undefined =>
    persian ? readJalali(input.value) : input.value;
  const check = (input: HTMLInputElement): void => {
    const isWrong = persian && input.value.trim() !== '' && !dayIn(input);
    input.setCustomValidity(isWrong ? texts.badDay : '');
    input.ariaInvalid = String(isWrong);
    const wrong = input.closest('div')!.querySelector('.wrong');
    if (wrong) wrong.textContent = isWrong ? texts.badDay : '';
  };
  const byDays = (event: Event): void => {
    const inputs = [
      ...(event.currentTarget as Element).closest('fieldset')!.querySelectorAll<HTMLInputElement>('input'),
    ];
    inputs.forEach(check);
    inputs.find((input) => !input.validity.valid)?.focus();
    const days = inputs
      .map(dayIn)
      .filter((day): day is string => !!day)
      .sort();
    if (days.length === 2) choose(days.join('..'));
  };
  const day = (name: string, label: string, value: string | undefined): TemplateResult =>
    persian
      ? html`<div>
          <label
            >${label}<input
              class=${name}
              type="text"
              inputmode="numeric"
              dir="ltr"
              autocomplete="off"
              placeholder=${writeJalali(isoDay(answer.asOf - 1), formats)}
              aria-describedby="wrong-${name}"
              .value=${value ? writeJalali(value, formats) : ''}
              @change=${(event: Event) => check(event.currentTarget as HTMLInputElement)}
          /></label>
          <span class="wrong" id="wrong-${name}" role="alert"></span>
        </div>`
      : html`<label>${label}<input class=${name} type="date" .value=${value ?? ''} /></label>`;
  const span = answer?.period;
  return html`<fieldset>
      <legend>${texts.period}</legend>
      ${presets.map(
        (name) =>
          html`<button class="preset" aria-pressed=${(period ?? 'all') === name} @click=${() => choose(name)}>
            ${texts.presets[name]}
          </button>`,
      )}
    </fieldset>
    <fieldset>
      <label>
        ${texts.year}
        <select class="year" @change=${byParts}>
          <option value="" ?selected=${!year}>–</option>
          ${years.map((one) => html`<option value=${one} ?selected=${one === year}>${named(one, 6, { year: 'numeric' })}</option>`)}
        </select>
      </label>
      <label>
        ${texts.part}
        <select class="part" @change=${byParts}>
          <option value="" ?selected=${!part}>${texts.wholeYear}</option>
          ${[1, 2, 3, 4].map((n) => html`<option value="Q${n}" ?selected=${part === `Q${n}`}>${texts.quarter(formats.plain(n))}</option>`)}
          ${months.map((month) => html`<option value=${month} ?selected=${month === part}>${named(year || String(newest), Number(month), { month: 'long' })}</option>`)}
        </select>
      </label>
    </fieldset>
    <fieldset>
      ${day('from', texts.from, span?.from)} ${day('to', texts.to, span?.from ? lastDay(span.to) : undefined)}
      <button class="action" @click=${byDays}>${texts.apply}</button>
    </fieldset>`;
}
