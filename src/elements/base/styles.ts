import { css } from 'lit';

/** What the frame adds to the theme's card. */
export const frameStyles = css`
  :host {
    contain: layout style;
  }
  .pictures {
    display: grid;
    gap: 16px;
  }
  .two {
    grid-template-columns: 1fr 1fr;
    column-gap: 32px;
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
  .menu {
    margin-inline-end: -4px;
    padding: 2px 4px;
    font-size: 11px;
  }
  /* A narrow card has room for the picture of the command alone; its words stay for those who cannot see it. */
  .icon {
    display: none;
    width: 14px;
    height: 14px;
    vertical-align: middle;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  @container (max-width: 340px) {
    .head {
      column-gap: 2px;
    }
    .head .badge {
      padding-inline: 5px;
    }
    .icon {
      display: inline-block;
    }
    .menu .words {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  button.badge {
    min-height: 24px;
    cursor: pointer;
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
  .note + .note {
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
