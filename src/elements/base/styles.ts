import { css } from 'lit';

/** What the frame adds to the theme's card. */
export const frameStyles = css`
  :host {
    contain: layout style;
  }
  .card {
    display: flex;
    flex-direction: column;
    height: 100%;
    /* A page's rule for all elements reaches the host, and charts are set by measured text. */
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
  }
  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
  }
  .delta {
    align-self: start;
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    margin: 0 0 12px;
  }
  .beside dt {
    font-size: 11px;
    color: var(--_muted);
  }
  .beside dd {
    margin: 0;
    font-weight: 600;
  }
  .foot {
    margin-top: auto;
    padding-top: 12px;
  }
  .pictures {
    display: grid;
    gap: 16px;
  }
  .two {
    grid-template-columns: 1fr 1fr;
    column-gap: 32px;
  }
  .two > :last-child:nth-child(odd) {
    grid-column: span 2;
  }
  .pictures > * {
    min-width: 0;
  }
  .heading {
    margin: 0 0 6px;
    font-size: 12px;
    font-weight: 600;
  }
  .head {
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0 8px;
  }
  .head .title {
    flex: 1 0 auto;
    max-width: 100%;
  }
  .more {
    width: 28px;
    margin-inline-end: -6px;
    padding: 0;
    font-size: 16px;
    line-height: 1;
  }
  button.badge {
    min-height: 24px;
    border-color: transparent;
    background: none;
    cursor: pointer;
  }
  button.badge:hover {
    background: var(--_raised);
  }
  /* A narrow card has room for the count alone. */
  @container (max-width: 420px) {
    .words {
      font-size: 0;
    }
    [data-count]::after {
      content: attr(data-count);
    }
  }
  .wait {
    overflow: hidden;
  }
  .plot {
    position: relative;
    touch-action: pan-y pinch-zoom;
  }
  .number + .delta {
    margin-top: 2px;
  }
  .delta + .summary,
  .number + .summary {
    margin-top: 4px;
  }
  .findings {
    margin: 0 0 12px;
    padding: 8px 12px;
    padding-inline-start: 24px;
    border-radius: 4px;
    background: var(--crm-raised, light-dark(#f5f6f8, #262c35));
    font-size: 12px;
    overflow-wrap: anywhere;
  }
  .note + .note:not(.foot) {
    margin-top: 2px;
  }
  .twin tbody th {
    min-width: 9em;
  }
  .tip {
    width: max-content;
    left: 0;
    top: 0;
  }
  .tip span {
    display: block;
  }
  [hidden] {
    display: none;
  }
`;
