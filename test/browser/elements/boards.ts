import '../../../src/define.ts';
import '../../../src/elements/crm-dashboard/define.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import type { CrmDashboard } from '../../../src/elements/crm-dashboard/element.ts';
import { deals, mount, textOf } from './support.ts';

/** A dashboard in the page, with tags in it: name, then attributes. */
export const mountDashboard = (
  attributes: Record<string, unknown>,
  content: string[][] = [],
): CrmDashboard => {
  const dashboard = document.createElement('crm-dashboard');
  for (const [tag, ...pairs] of content) {
    const element = dashboard.appendChild(document.createElement(tag!));
    for (const pair of pairs)
      element.setAttribute(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
  }
  const holder = document.createElement('div');
  holder.append(dashboard);
  for (const [name, value] of Object.entries({ lang: 'en', 'as-of': '2024-06-30', ...attributes }))
    if (typeof value === 'object') Object.assign(dashboard, { [name]: value });
    else dashboard.setAttribute(name, String(value));
  return mount('div', {}).appendChild(holder).firstElementChild as CrmDashboard;
};
export const tagIn = <T extends CrmElement>(dashboard: Element, selector: string): T =>
  dashboard.querySelector<T>(selector)!;
export const number = (dashboard: Element, selector: string): string =>
  textOf(tagIn(dashboard, selector), '.number');
export const data = { deals: deals() };
export const kpis = [
  ['crm-kpi', 'metric=won-deals', 'id=won'],
  ['crm-kpi', 'metric=lost-deals', 'id=lost', 'period=2024-Q1'],
  ['crm-kpi', 'metric=closed-opportunities', 'id=closed', 'filter=owner=Ana'],
];
