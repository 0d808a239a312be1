import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The page of a dashboard: head, chips, and a grid of twelve, two or one columns by the room that it has. */
export const dashboard: CSSResult = css`
  :host {
    container-type: inline-size;
    contain: layout style inline-size;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: 12px 24px;
    margin-bottom: 16px;
  }
  .title {
    margin: 0;
    font-size: 20px;
    font-weight: 600;
    letter-spacing: -0.01em;
  }
  .question {
    margin: 2px 0 0;
    color: var(--_muted);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-bottom: 16px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-width: 100%;
    min-height: 28px;
    padding: 2px 10px;
    border-radius: 14px;
    background: var(--_surface);
    color: var(--_ink);
    font-size: 12px;
    text-align: start;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .chip.picked {
    border-color: var(--_accent);
  }
  .cross {
    color: var(--_muted);
    font-size: 15px;
    line-height: 1;
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .cell {
    display: grid;
    min-width: 0;
  }
  .cell > * {
    min-width: 0;
  }
  .wait {
    min-height: 236px;
    border: 1px solid var(--_border);
    border-radius: var(--crm-card-radius, 8px);
    background: var(--_surface);
  }
  .wait.tall {
    min-height: 380px;
  }
  .found {
    margin: -8px 0 16px;
    color: var(--_muted);
    font-size: 12px;
  }
  .found summary {
    width: fit-content;
    padding: 4px 0;
    cursor: pointer;
  }
  .found dl {
    max-width: 80em;
    max-height: 320px;
    margin: 4px 0 0;
    padding: 8px 12px;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .found dt {
    color: var(--_ink);
    font-weight: 600;
  }
  .found dd + dt {
    margin-top: 8px;
  }
  .found dd {
    margin: 2px 0 0;
  }
  .folded {
    margin-top: 16px;
    color: var(--_muted);
    font-size: 12px;
  }
  .folded summary {
    width: fit-content;
    padding: 4px 0;
    cursor: pointer;
  }
  .folded ul {
    margin: 4px 0 0;
    padding-inline-start: 20px;
  }
  .resolved {
    display: none;
  }
  @container (min-width: 640px) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .n-2 {
      grid-column: span 2;
    }
  }
  @container (min-width: 1120px) {
    .grid {
      grid-template-columns: repeat(12, minmax(0, 1fr));
    }
    ::slotted(*) {
      grid-column: span 4;
    }
    .w-2 {
      grid-column: span 2;
    }
    .w-3,
    ::slotted([data-span='3']) {
      grid-column: span 3;
    }
    .w-4 {
      grid-column: span 4;
    }
    .w-5 {
      grid-column: span 5;
    }
    .w-6,
    ::slotted([data-span='6']) {
      grid-column: span 6;
    }
    .w-7 {
      grid-column: span 7;
    }
    .w-8,
    ::slotted([data-span='8']) {
      grid-column: span 8;
    }
    .w-9 {
      grid-column: span 9;
    }
    .w-12,
    ::slotted([data-span='12']) {
      grid-column: span 12;
    }
  }
  @media print {
    :host {
      contain: none;
      break-inside: auto !important;
      background: #fff;
    }
    .head {
      display: block;
    }
    .cell {
      break-inside: avoid;
    }
    .resolved {
      display: block;
      margin: 4px 0 0;
    }
    .cross,
    .chips .menu,
    .folded,
    .found,
    crm-filter {
      display: none;
    }
  }
`;
