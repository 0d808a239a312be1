import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The panel of a source: files that fold, facts, findings, a form of columns and stages, and the bar that applies. */
export const source: CSSResult = css`
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: baseline;
    margin: 0;
  }
  .muted,
  .told,
  .hint {
    color: var(--_muted);
    font-size: 12px;
  }
  bdi {
    overflow-wrap: anywhere;
  }
  form {
    margin: 0;
  }
  h3 {
    margin: 16px 0 4px;
    font-size: 12px;
    font-weight: 600;
  }
  p {
    margin: 0;
    text-wrap: pretty;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  details.file {
    border-top: 1px solid var(--_grid);
    padding: 8px 0;
  }
  summary {
    min-height: 24px;
    font-weight: 600;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  summary .muted {
    font-weight: 400;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin: 8px 0 0;
  }
  .facts dt {
    font-size: 11px;
    color: var(--_muted);
  }
  .facts dd {
    margin: 0;
    font-weight: 600;
  }
  .finding {
    padding: 4px 0;
    font-size: 12px;
    overflow-wrap: anywhere;
  }
  .finding ul {
    padding-inline-start: 12px;
    color: var(--_muted);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(96px, 1fr) minmax(0, 1.2fr) minmax(0, 1.2fr);
    gap: 4px 12px;
    align-items: baseline;
    padding: 6px 0;
    border-bottom: 1px solid var(--_grid);
  }
  .row .hint {
    grid-column: 2 / -1;
  }
  .row.corrected {
    box-shadow: -4px 0 0 -1px var(--_accent);
  }
  :dir(rtl) .row.corrected {
    box-shadow: 4px 0 0 -1px var(--_accent);
  }
  .tag {
    padding: 0 6px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    font-size: 11px;
    color: var(--_muted);
  }
  label {
    overflow-wrap: anywhere;
  }
  /* What is folded away does not inherit it. */
  select,
  textarea {
    box-sizing: border-box;
    width: 100%;
    min-width: 0;
    min-height: 28px;
    padding: 2px 6px;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  textarea {
    font-family: ui-monospace, monospace;
    font-size: 12px;
    resize: vertical;
  }
  fieldset {
    margin: 12px 0;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-radius: 4px;
    min-width: 0;
  }
  legend {
    padding: 0 4px;
    font-size: 12px;
    font-weight: 600;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-top: 4px;
  }
  .choices label {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-height: 24px;
  }
  input[type='radio'] {
    accent-color: var(--_accent);
  }
  .bar.waiting {
    position: sticky;
    bottom: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    padding: 12px 0 4px;
    background: var(--crm-card-background, var(--_surface));
    border-top: 1px solid var(--_border);
  }
  .action.main {
    padding: 4px 16px;
    border-color: transparent;
    background: var(--_accent);
    color: var(--_surface);
  }
  .action.main[aria-disabled='true'] {
    border-color: var(--_border);
    background: var(--_raised);
    color: var(--_muted);
    cursor: default;
  }
  .fault {
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_bad);
    background: var(--_raised);
    overflow-wrap: anywhere;
  }
  .fault strong {
    display: block;
    color: var(--_bad);
  }
  @container (max-width: 520px) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .row .hint {
      grid-column: 1;
    }
  }
  @media (forced-colors: active) {
    .action.main {
      border-color: ButtonText;
    }
    .row.corrected {
      border-inline-start: 2px solid Highlight;
    }
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
