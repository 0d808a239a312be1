import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

export type Better = 'higher' | 'lower' | 'neutral';
export type Tone = 'good' | 'bad' | 'flat';

/** Whether a change is welcome. No change, no value and a measure without a good side are flat. */
export const tone = (change: number | null, better: Better = 'neutral'): Tone =>
  !change || better === 'neutral' ? 'flat' : change > 0 === (better === 'higher') ? 'good' : 'bad';

export interface DeltaOptions {
  /** The change with its sign: "+4.2 pts". */
  text: string;
  /** What it is compared with: "on last quarter". */
  label?: string | undefined;
  better?: Better | undefined;
}

/** A change as arrow, signed number and words; the colour only repeats what the words say. */
export const delta = (change: number | null, { text, label, better }: DeltaOptions): TemplateResult =>
  html`<span class="delta ${tone(change, better)}" part="delta"
    >${
      change
        ? svg`<svg class="arrow" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><path d=${change > 0 ? 'M5 1L9.5 9H.5Z' : 'M5 9L.5 1H9.5Z'}></path></svg>`
        : nothing
    }<b>${text}</b>${label ? html` <span>${label}</span>` : nothing}</span
  >`;
