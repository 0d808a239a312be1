import { css, type CSSResult } from 'lit';

/** A list that scrolls in its box: the header and the first column stay. */
export const gridStyles: CSSResult = css`
  .rows {
    max-height: var(--crm-table-height, 420px);
    overflow: auto;
    overscroll-behavior: contain;
    border-block: 1px solid var(--_grid);
    /* A shade at the edge behind which more columns stand: what moves with them covers it at their end. */
    --_shade: color-mix(in srgb, var(--_ink) 16%, transparent);
    background:
      linear-gradient(to right, var(--_surface) 40%, transparent) left / 32px 100% no-repeat local,
      linear-gradient(to left, var(--_surface) 40%, transparent) right / 32px 100% no-repeat local,
      linear-gradient(to right, var(--_shade), transparent) left / 10px 100% no-repeat scroll,
      linear-gradient(to left, var(--_shade), transparent) right / 10px 100% no-repeat scroll;
  }
  .rows:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .list {
    min-width: 100%;
    border-spacing: 0;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .list:focus-visible {
    outline: none;
  }
  .list.fixed {
    table-layout: fixed;
  }
  .list :is(th, td) {
    height: 2.6em;
    height: round(2.6em, 1px);
    max-width: 280px;
    padding: 0 8px;
    border-bottom: 1px solid var(--_grid);
    overflow: hidden;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 400;
  }
  .list thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    height: 2.8em;
    height: round(2.8em, 1px);
    background: var(--_surface);
    color: var(--_muted);
    font-size: 11px;
    font-weight: 600;
  }
  .list tr > th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_surface);
  }
  .list thead th:first-child {
    z-index: 3;
  }
  .list .figure {
    text-align: end;
  }
  .list .none,
  .list .back :is(th, td) {
    color: var(--_muted);
  }
  .list .sorts,
  .list.choice tbody tr {
    cursor: pointer;
  }
  .list :is(.sorts:hover, tbody tr:not(.space):hover :is(th, td)) {
    background: var(--_raised);
  }
  .list tr[aria-selected='true'] :is(th, td) {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
  }
  .list:focus-visible .active {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .list .space td {
    height: auto;
    padding: 0;
    border: 0;
  }
  /* Of its own direction, so that a text of the other one is cut at its own end. */
  .list .told {
    display: inline-block;
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    vertical-align: bottom;
  }
  .list :is(svg, .share) + .told {
    max-width: none;
  }
  .list .wait {
    display: inline-block;
    width: 60%;
    height: 8px;
    border-radius: 4px;
    background: var(--_raised);
  }
  .sorted {
    width: 8px;
    height: 8px;
    margin-inline-start: 4px;
    fill: currentColor;
  }
  .tools-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block: 4px 8px;
  }
  .tools-row .seek {
    flex: 1 1 140px;
    min-width: 0;
    max-width: 320px;
    min-height: 28px;
    padding: 2px 10px;
    border: 1px solid var(--_border);
    border-radius: 6px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .tools-row .gap {
    flex: 1;
  }
  .columns-list {
    max-height: 320px;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-radius: 6px;
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.14);
    overflow: auto;
  }
  .columns-list label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 24px;
  }
  @container (max-width: 420px) {
    .list tr > th:first-child {
      max-width: 130px;
      border-inline-end: 1px solid var(--_grid);
    }
    .tools-row .seek {
      flex-basis: 100%;
      max-width: none;
    }
  }
  @media (forced-colors: active) {
    .list tr[aria-selected='true'] :is(th, td) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .rows {
      max-height: none;
      overflow: visible;
    }
    .tools-row {
      display: none;
    }
  }
`;
