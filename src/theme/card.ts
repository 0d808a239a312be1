import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * The frame of a tag: `.card` > `.head` (`.title`, `.badge`, `.menu`), `.number`, `.delta`, `.summary`, the picture,
 * `.note`; instead of the picture `.state` (empty, error); `.tip` for the pointer; `.twin` for the table.
 */
export const card: CSSResult = css`
  .card {
    position: relative;
    container-type: inline-size;
    padding: var(--crm-card-padding, 16px);
    background: var(--crm-card-background, var(--_surface));
    border: 1px solid var(--crm-card-border, var(--_border));
    border-radius: var(--crm-card-radius, 8px);
  }
  .head {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 24px;
    margin-bottom: 4px;
  }
  .title {
    flex: 1;
    min-width: 0;
    margin: 0;
    font-size: 13px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .number {
    display: block;
    margin: 0;
    font-size: var(--crm-number-size, clamp(28px, 11cqi, 44px));
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.015em;
  }
  :lang(fa) .number,
  :lang(ar) .number,
  :lang(ur) .number {
    letter-spacing: 0;
  }
  .summary {
    margin: 0 0 12px;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .note {
    margin: 12px 0 0;
    font-size: 12px;
    color: var(--_muted);
  }
  .delta {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 4px;
    color: var(--_muted);
  }
  .delta b {
    font-weight: 600;
    color: var(--_ink);
  }
  .delta.good :is(b, .arrow) {
    color: var(--_good);
  }
  .delta.bad :is(b, .arrow) {
    color: var(--_bad);
  }
  .arrow {
    fill: currentColor;
  }
  .badge,
  .chip {
    flex: none;
    padding: 1px 8px;
    border: 1px solid var(--_border);
    border-radius: 10px;
    background: var(--_raised);
    color: var(--_muted);
    font: inherit;
    font-size: 11px;
  }
  .badge::before {
    content: '';
    display: inline-block;
    width: 6px;
    height: 6px;
    margin-inline-end: 6px;
    border: 1.5px solid;
    border-radius: 50%;
    vertical-align: 1px;
  }
  .badge.partial::before {
    background: linear-gradient(90deg, currentColor 50%, transparent 50%);
  }
  .menu,
  .more,
  .action {
    flex: none;
    min-width: 24px;
    min-height: 24px;
    padding: 2px 8px;
    border: 1px solid transparent;
    border-radius: 4px;
    background: none;
    color: var(--_muted);
    font: inherit;
    cursor: pointer;
  }
  .action {
    border-color: var(--_border);
    color: var(--_ink);
  }
  :is(.menu, .more, .action, .chip):hover {
    background: var(--_raised);
    color: var(--_ink);
  }
  .state {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 8px;
    min-height: 120px;
    padding: 16px;
    text-align: center;
    color: var(--_muted);
  }
  .state strong {
    font-weight: 600;
    color: var(--_ink);
  }
  .state.error strong {
    color: var(--_bad);
  }
  .tip {
    position: absolute;
    z-index: 1;
    max-width: 240px;
    padding: 6px 10px;
    border: 1px solid var(--_border);
    border-radius: 6px;
    background: var(--_surface);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.14);
    font-size: 12px;
    pointer-events: none;
  }
  .tip b {
    display: block;
    font-weight: 600;
  }
  .scroll {
    overflow-x: auto;
  }
  .twin {
    width: 100%;
    border-collapse: collapse;
    font-size: 12px;
  }
  .twin caption {
    padding-bottom: 8px;
    text-align: start;
    color: var(--_muted);
  }
  .twin :is(th, td) {
    padding: 6px 8px;
    border-bottom: 1px solid var(--_grid);
    text-align: start;
    font-weight: 400;
    vertical-align: baseline;
  }
  .twin thead th {
    font-size: 11px;
    color: var(--_muted);
    vertical-align: bottom;
  }
  .twin :is(th, td):first-child {
    padding-inline-start: 0;
  }
  .twin :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .twin .figure {
    text-align: end;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .tip,
    .badge {
      border-color: CanvasText;
    }
  }
  @media print {
    :is(.more, .action, .tip, button.badge) {
      display: none;
    }
  }
`;
