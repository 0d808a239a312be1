import { oneOf, settingsOf, type Settings, type Written } from '../base/attributes.ts';
import { comparisons } from './state.ts';
import { layouts } from './views.ts';

interface Attributes extends Written {
  readonly view: string | undefined;
  readonly compare: string | undefined;
  readonly sync: string | undefined;
}

/** What a dashboard asks with, over the period in force; throws Fault 'bad-attribute' with the good values. */
export function settingsFor(written: Attributes, period: string | undefined, persian: boolean): Settings {
  oneOf(
    'view',
    written.view,
    layouts.map(({ id }) => id),
  );
  oneOf('compare', written.compare, comparisons);
  oneOf('sync', written.sync, ['url', 'query', 'hash']);
  const { base, open } = settingsOf(written, persian);
  return { base: { ...base, ...(period && { period }) }, open };
}
