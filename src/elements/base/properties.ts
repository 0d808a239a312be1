import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Spec } from '../../client/store.ts';
import { turn } from './turn.ts';

/** The attributes that every tag shares, as they are written; base/attributes.ts understands them. */
export abstract class CrmProperties extends LitElement {
  /** Address of the export; several of one company are separated by blanks. */
  @property() src: string | undefined;
  /** Name that a source was published by. */
  @property() source: string | undefined;
  /** The table that the file holds, where its columns do not tell. */
  @property() table: string | undefined;
  /** Column of the schema by header, as JSON: {"Opp. Value": "amount"}. */
  @property() map: string | Readonly<Record<string, string>> | undefined;
  /** dmy, mdy or ymd: how a date is read where a whole column leaves it open. */
  @property({ attribute: 'date-order' }) dateOrder: string | undefined;
  /** Report currency, ISO 4217. */
  @property() currency: string | undefined;
  /** IANA name; UTC when absent. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;
  /** 1 = Monday … 7 = Sunday. */
  @property({ attribute: 'week-start' }) weekStart: string | number | undefined;
  /** First month of the fiscal year, 1–12 of the calendar. */
  @property({ attribute: 'fiscal-year-start' }) fiscalYearStart: string | number | undefined;
  /** gregory or persian: what months, quarters and years are; when absent persian in Persian (`lang="fa"`), else gregory. */
  @property() calendar: string | undefined;
  /** 2024, 2024-Q3, 2024-07, FY2024, this-quarter, last-12-months, 2024-01..2024-06; 1403-Q3, 1403-07 … */
  @property() period: string | undefined;
  /** Day up to whose end the data are taken as known. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;
  /** owner=Ana|Bo; region!=EU */
  @property() filter: string | undefined;
  /** none, memory or idb. */
  @property() cache: string | undefined;
  /** Separates one signed-in customer's stored data from the next. */
  @property({ attribute: 'cache-scope' }) cacheScope: string | undefined;
  /** Title instead of the metric's name. */
  @property() heading: string | undefined;
  /** light, dark or auto; the page's own when absent. */
  @property({ reflect: true }) theme: string | undefined;
  /** Rows, columns, Files, or each table by its name. */
  @property({ attribute: false }) data: Spec | null | undefined;

  protected override async scheduleUpdate(): Promise<void> {
    await turn();
    await super.scheduleUpdate();
  }
}

/** What changes the drawing and not the question. */
export const looks: ReadonlySet<PropertyKey> = new Set(['heading', 'theme']);
