import { html, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Spec } from '../../src/client/store.ts';

/** Attributes by name; `data` is set as a property. What has no value is no attribute. */
export type Args = { readonly data?: Spec } & Readonly<Record<string, unknown>>;

class Attributes extends Directive {
  override render(_args: Args): void {
    // Everything happens on the element itself.
  }
  override update({ element }: ElementPart, [{ data, ...attributes }]: [Args]): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (/^on[A-Z]/.test(name)) continue; // Storybook's own, for its actions panel
      if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
      else element.removeAttribute(name);
    }
    (element as { data?: Spec | undefined }).data = data;
  }
}
const attributes = directive(Attributes);

export const kpi = (args: Args): TemplateResult => html`<crm-kpi ${attributes(args)}></crm-kpi>`;
export const funnel = (args: Args): TemplateResult => html`<crm-funnel ${attributes(args)}></crm-funnel>`;
export const forecast = (args: Args): TemplateResult =>
  html`<crm-forecast ${attributes(args)}></crm-forecast>`;
export const nps = (args: Args): TemplateResult => html`<crm-nps ${attributes(args)}></crm-nps>`;
