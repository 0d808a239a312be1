import { html } from 'lit';
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

/** The rows that the card's main answer rests on, listed by a table of the same data. */
export function showRows({ tag, view, answers, home, settings }: Subject, texts: ToolTexts): void {
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
  const title = `${texts.rows}: ${tag.heading ?? view.title}`;
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
