import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { decided, type Change } from './corrections.ts';
import { chosen, type Shown } from './shown.ts';

type Option = readonly [value: string, text: string];

const undecided = ':undecided';

/** A choice among values, and to leave it undecided (`auto` says what holds then). */
export function picker(
  shown: Shown,
  { part, name }: Pick<Change, 'part' | 'name'>,
  {
    id,
    auto,
    groups,
    choose = (to) => shown.choose({ part, name, to }),
  }: {
    readonly id: string;
    readonly auto: string;
    /** A group without a label stands by itself. */
    readonly groups: readonly (readonly [label: string, options: readonly Option[]])[];
    readonly choose?: (to: string | undefined) => void;
  },
): TemplateResult {
  const now = chosen(shown, part, name) ?? undecided;
  // What the page has decided can be decided otherwise here, but not taken back.
  const isOthers =
    decided(shown.own, part, name) === undefined && decided(shown.inForce, part, name) !== undefined;
  const seen = new Set<string>();
  // A value that stands in two groups is selected in the first.
  const option = ([value, text]: Option): TemplateResult => {
    const selected = value === now && !seen.has(value);
    seen.add(value);
    return html`<option value=${value} .selected=${live(selected)}>${text}</option>`;
  };
  const change = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    choose(value === undecided ? undefined : value);
  };
  return html`<select id=${id} @change=${change}>
    ${isOthers ? nothing : option([undecided, auto])}
    ${groups.map(([label, options]) =>
      !options.length
        ? nothing
        : label
          ? html`<optgroup label=${label}>${options.map(option)}</optgroup>`
          : options.map(option),
    )}
  </select>`;
}

/** Names as options that are called as they are. */
export const plainly = (names: readonly string[]): readonly Option[] => names.map((name) => [name, name]);
