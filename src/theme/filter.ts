import { css } from 'lit';
import type { CSSResult } from 'lit';

/** A row of native controls; what they open lies over the page. */
export const filter: CSSResult = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .control {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
    max-width: 100%;
    min-height: 32px;
    padding: 5px 10px;
    border: 1px solid var(--_border);
    border-radius: 6px;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .control:hover {
    background: var(--_raised);
  }
  .control.on {
    border-color: var(--_accent);
  }
  .control .name,
  .control .days {
    color: var(--_muted);
    font-size: 12px;
  }
  .control .count {
    padding: 0 6px;
    border-radius: 8px;
    background: var(--_accent);
    color: var(--_surface);
    font-size: 11px;
    font-weight: 600;
  }
  .caret {
    align-self: center;
    width: 8px;
    height: 8px;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  label.control {
    padding-block: 0;
    align-items: center;
  }
  select,
  input {
    min-height: 30px;
    max-width: 100%;
    padding: 2px 6px;
    border: 1px solid var(--_border);
    border-radius: 4px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  label.control select {
    border: 0;
    padding-inline: 0;
  }
  [popover] {
    overflow: auto;
    padding: 12px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: 0 4px 24px rgb(0 0 0 / 0.16);
  }
  fieldset {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset + fieldset {
    margin-top: 12px;
    padding-top: 12px;
    border-top: 1px solid var(--_grid);
  }
  legend {
    padding: 0;
    margin-bottom: 4px;
    font-size: 12px;
    color: var(--_muted);
  }
  fieldset label {
    display: grid;
    gap: 2px;
    min-width: 0;
    font-size: 12px;
    color: var(--_muted);
  }
  fieldset :is(select, input) {
    width: 100%;
    min-width: 0;
    color: var(--_ink);
  }
  .preset {
    min-height: 30px;
    padding: 4px 8px;
    border: 1px solid transparent;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .preset:hover {
    background: var(--_raised);
  }
  .preset[aria-pressed='true'] {
    border-color: var(--_accent);
    font-weight: 600;
  }
  .wrong {
    color: var(--_bad);
  }
  input[aria-invalid='true'] {
    border-color: var(--_bad);
  }
  fieldset .action {
    grid-column: 1 / -1;
    justify-self: end;
  }
  .search {
    width: 100%;
  }
  ul {
    max-height: 260px;
    margin: 8px 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }
  li label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 30px;
    padding: 2px 4px;
    border-radius: 4px;
    cursor: pointer;
  }
  li label:hover {
    background: var(--_raised);
  }
  li span {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  li .n {
    flex: none;
    color: var(--_muted);
    font-size: 12px;
  }
  li input {
    flex: none;
    width: 16px;
    min-height: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .below {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    font-size: 12px;
    color: var(--_muted);
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
