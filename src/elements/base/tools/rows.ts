import { html } from 'lit';
import { isAnalysis } from '../../../metrics/define.ts';
import { catalogue } from '../../../metrics/index.ts';
import type { Written } from '../attributes.ts';
import { wantedOf, type Inputs } from '../input.ts';
import { showDialog } from './dialog.ts';
import type { Subject } from './subject.ts';
import type { ToolTexts } from './texts.ts';

/** Only where a source answers and the tag that lists rows is there. */
export const hasRows = ({ source, answers }: Subject): boolean =>
  source !== undefined &&
  !!answers.main?.question.metrics.length &&
  customElements.get('crm-table') !== undefined;

/** Which rows an analysis takes, only its model knows: its table is called what it is. */
export function rowsName(texts: ToolTexts, { answers }: Subject): string {
  const id = answers.main?.question.metrics[0];
  const definition = catalogue.find((one) => one.id === id);
  return definition && isAnalysis(definition) ? texts.table : texts.rows;
}

/** The rows that the card's main answer rests on, listed by a table of the same data. */
export function showRows(subject: Subject, texts: ToolTexts): void {
  const { tag, view, answers, home, settings } = subject;
  const lent = home?.lend(tag);
  const { map, dateOrder, currency, timeZone, cache, cacheScope, ...inputs } = optionsOf(
    lent?.written ?? tag,
  );
  const wanted = wantedOf(lent?.host ?? tag, inputs, settings.open);
  const table = Object.assign(document.createElement('crm-table'), {
    ...{ map, dateOrder, currency, timeZone, cache, cacheScope },
    ...(wanted && ('id' in wanted ? { source: wanted.id } : { data: wanted.spec })),
    rows: { behind: answers.main!.question },
  });
  const title = `${rowsName(texts, subject)}: ${tag.heading ?? view.title}`;
  showDialog(tag.shadowRoot!, title, html`${table}`, texts, { broad: true });
}

// A tag's properties are accessors of its class: they are read one by one.
const optionsOf = ({
  map,
  dateOrder,
  currency,
  timeZone,
  cache,
  cacheScope,
  data,
  src,
  source,
  table,
}: Written & Inputs) => ({
  ...{ map, dateOrder, currency, timeZone, cache, cacheScope, data, src, source, table },
});
