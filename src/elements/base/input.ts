import type { Spec } from '../../client/store.ts';
import { Fault } from '../../util/fault.ts';
import type { Wanted } from './inquiry.ts';
import type { OpenOptions } from './attributes.ts';

export interface Inputs {
  readonly data: Spec | null | undefined;
  readonly src: string | null | undefined;
  readonly source: string | null | undefined;
  /** Name of the one table that data or src hold. */
  readonly table: string | null | undefined;
}

/** What stands within a tag. */
export interface Inline {
  readonly children: Iterable<Element>;
}

/** `<script type="application/json|text/csv" data-table="deals">` children; data that stand in the page itself. */
const inline = (host: Inline): Spec | undefined => {
  const scripts = [...host.children].filter(
    (child): child is HTMLScriptElement =>
      child instanceof HTMLScriptElement && /^(application\/json|text\/csv)$/.test(child.type),
  );
  const texts = scripts.filter((script) => script.textContent.trim());
  if (!texts.length) return undefined;
  return texts.map(({ textContent, dataset: { table } }) => ({
    text: textContent.trim(),
    name: table ?? '<script>',
    ...(table && { table }),
  }));
};

const named = (table: string | null | undefined, spec: Spec): Spec => (table ? { [table]: spec } : spec);

/** Where the tag's data are: its `data`, else `src`, else `source`, else the scripts inside it. Throws Fault 'no-source'. */
export function wantedOf(
  host: Inline,
  { data, src, source, table }: Inputs,
  options: OpenOptions,
): Wanted | undefined {
  if (data !== null && data !== undefined) return { spec: named(table, data), options };
  const urls = src?.split(/\s+/).filter(Boolean);
  if (urls?.length) return { spec: urls.map((url) => ({ url, ...(table && { table }) })), options };
  if (source) return { id: source };
  const spec = inline(host);
  if (spec !== undefined) return { spec: named(table, spec), options };
  // While the page is still being read, what is missing may follow.
  if (document.readyState === 'loading') return undefined;
  throw new Fault('no-source', { expected: 'src, source, data, <script type="text/csv">' });
}
