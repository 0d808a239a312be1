import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../client/store.ts';
import type { Report } from '../../query/report.ts';
import { asFault } from '../../util/fault.ts';
import { meanings } from './corrections.ts';
import { picker } from './picker.ts';
import { chosen, type Shown, type Stage } from './shown.ts';
import type { SourceTexts } from './texts.ts';

const most = 200;

/** Names that were taken as open because nobody knows them. */
const unknownIn = ({ files }: Report): Set<string> =>
  new Set(
    files
      .filter(({ table }) => table === 'deals')
      .flatMap(({ notes }) => notes)
      .flatMap(({ code, values = [] }) => (/^unknown-(stage|status)$/.test(code) ? values : [])),
  );

/** The stages that the data have, in their order, and what each counts as; those that nobody knows first. */
export async function stagesOf(source: Source, report: Report): Promise<readonly Stage[]> {
  if (!report.files.some(({ table }) => /^(deals|stages)$/.test(table))) return [];
  const unknown = unknownIn(report);
  const found = new Map<string, string>();
  try {
    const columns = ['stage', 'category'];
    const { rows } = await source.rows({ table: 'stages', columns, limit: most });
    for (const [stage, category] of rows) found.set(String(stage), String(category));
  } catch (thrown) {
    const fault = asFault(thrown);
    if (fault.code !== 'bad-question') throw fault; // deals without stages have no table of them
  }
  for (const name of unknown) if (!found.has(name)) found.set(name, 'open');
  return [...found]
    .map(([name, category]) => ({ name, category, known: !unknown.has(name) }))
    .sort((a, b) => Number(a.known) - Number(b.known));
}

/** What each stage means, and a choice where that is wrong. */
export function stagesView(shown: Shown, texts: SourceTexts): TemplateResult | typeof nothing {
  const { stages } = shown;
  if (!stages.length) return nothing;
  const saying = (category: string): string => texts.meanings[category] ?? category;
  return html`<fieldset class="stages">
    <legend>${texts.stages}</legend>
    ${stages.some(({ known }) => !known) ? html`<p class="hint">${texts.stagesHint}</p>` : nothing}
    <ul>
      ${stages.map(({ name, category, known }, index) => {
        const id = `stage-${index}`;
        const decision = chosen(shown, 'stages', name);
        return html`<li class="row ${decision === undefined ? '' : 'corrected'}">
          <label for=${id}><bdi>${name}</bdi></label>
          ${picker(
            shown,
            { part: 'stages', name },
            {
              id,
              auto: decision === undefined ? texts.asTold(saying(category)) : texts.letKit,
              groups: [['', meanings.map((one) => [one, saying(one)] as const)]],
            },
          )}
          <span>${known ? nothing : html`<span class="tag">${texts.stageUnknown}</span>`}</span>
        </li>`;
      })}
    </ul>
  </fieldset>`;
}
