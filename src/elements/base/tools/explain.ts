import { html, nothing, type TemplateResult } from 'lit';
import { periodName } from '../../../i18n/periods.ts';
import { findingText, metricName, reasonText } from '../../../i18n/say.ts';
import { unitFormat } from '../../../i18n/units.ts';
import type { Answer, MetricAnswer } from '../../../query/answer.ts';
import type { Filter } from '../../../query/question.ts';
import { comparisonName } from '../series.ts';
import { explained, type Explained } from './definition.ts';
import { showDialog } from './dialog.ts';
import type { Subject } from './subject.ts';
import type { ToolTexts } from './texts.ts';

/** "owner: Ana, Bo; region: not EU". */
export const filtersText = (filters: readonly Filter[], texts: ToolTexts, comma: string): string =>
  filters
    .map(({ by, in: values, not }) => {
      const words = values.map((value) => value ?? texts.noValue).join(comma);
      return `${by.replaceAll('_', ' ')}: ${not ? texts.not(words) : words}`;
    })
    .join('; ');

const row = (name: string, value: unknown): TemplateResult | typeof nothing =>
  value
    ? html`<dt>${name}</dt>
        <dd>${value}</dd>`
    : nothing;

const sourceOf = (source: string): TemplateResult[] =>
  source
    .split(/\s+/)
    .map((word) =>
      /^https?:\/\//.test(word)
        ? html`<a href=${word} target="_blank" rel="noopener noreferrer">${word}</a> `
        : html`${word} `,
    );

/** In the reader's words; the formula itself is in those of the schema, whatever the page speaks. */
const formulaOf = ({ about, formula }: Explained, own: string | undefined): TemplateResult =>
  html`${own ? html`<p>${own}</p>` : html`<p lang="en" dir="ltr">${about}</p>`}
    <div class="formula" lang="en" dir="ltr">${formula.map((line) => html`<p>${line}</p>`)}</div>`;

function metricSection(
  id: string,
  result: MetricAnswer,
  answer: Answer,
  { language }: Subject,
  texts: ToolTexts,
  own: Readonly<Record<string, string>>,
): TemplateResult {
  const { formats, texts: common } = language;
  const { value, n, reason, excluded, unit, interval } = result;
  const write = unitFormat(unit, formats, common, { currency: answer.currency });
  const found = explained(id);
  return html`<section>
    <h3>${metricName(id, language)}</h3>
    ${found ? formulaOf(found, own[id]) : nothing}
    <dl>
      ${row(common.value, value === null ? (result.table ? nothing : `– (${reasonText(reason ?? 'no-rows', language)})`) : write(value))}
      ${row(texts.basis, common.n(formats.count(n)))}
      ${row(texts.interval, interval && common.interval(formats.percent(0.95), write(interval.low), write(interval.high)))}
      ${row(
        texts.leftOut,
        excluded.length
          ? excluded.map(
              ({ reason: why, count }) => html`${findingText(why, language)}: ${formats.count(count)}<br />`,
            )
          : texts.nothing,
      )}
      ${found ? row(texts.columns, html`<span dir="ltr">${found.columns.map((name) => html`<code>${name}</code> `)}</span>`) : nothing}
      ${found ? row(texts.source, html`<span dir="ltr">${sourceOf(found.source)}</span>`) : nothing}
    </dl>
  </section>`;
}

/** Shows how every number of the card is worked out: formula, columns, what it rests on and what was left out. */
export async function showExplanation(subject: Subject, texts: ToolTexts): Promise<void> {
  const { tag, view, answers, language, settings } = subject;
  const answer = answers.main!;
  const { formats, texts: common } = language;
  const { period, question, asOf } = answer;
  const look = { ...language, settings, answer, report: undefined };
  // What is compared with or follows has the same metrics over other days: the main answer's count.
  const parts = Object.values(answers).reverse();
  const metrics = new Map([...parts, answer].flatMap(({ metrics: results }) => Object.entries(results)));
  // Where its file cannot be read, the catalogue's English is better than nothing.
  const own = await common.about().catch(() => ({}));
  if (!tag.isConnected || tag.shadowRoot!.querySelector('dialog')) return;
  const comparison = answer.comparison && comparisonName(answer, look);
  showDialog(
    tag.shadowRoot!,
    `${tag.heading ?? view.title}: ${texts.explain}`,
    html`<section>
        <dl>
          ${row(common.period, periodName(period, formats, common, settings.base.fiscalYearStart))}
          ${row(texts.comparedWith, comparison)}
          ${row(texts.asOf, formats.date(asOf - 1, settings.base.timeZone))}
          ${row(texts.timeZone, settings.base.timeZone ?? 'UTC')}
          ${row(texts.filters, question.where?.length && filtersText(question.where, texts, common.comma))}
        </dl>
      </section>
      ${[...metrics].map(([id, result]) => metricSection(id, result, answer, subject, texts, own))}`,
    texts,
  );
}
