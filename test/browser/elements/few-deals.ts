import { expect } from '@open-wc/testing';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import type { SelectDetail } from '../../../src/elements/base/events.ts';
import { findLabelFaults } from '../support/overlaps.ts';
import { mount, press, reaches, root, textOf, until } from './support.ts';

const header = ['deal_id', 'stage', 'amount', 'created_at', 'close_date', 'owner_id', 'region'] as const;
const rows = [
  ['D-1', 'Closed Won', 4200, '2026-01-12', '2026-02-20', 'Ana', 'EMEA'],
  ['D-2', 'Closed Lost', 1800, '2026-01-20', '2026-02-27', 'Bo', 'EMEA'],
  ['D-3', 'Closed Won', 2600, '2026-02-02', '2026-03-13', 'Ana', 'APAC'],
  ['D-4', 'Closed Won', 3900, '2026-02-16', '2026-03-30', 'Bo', 'EMEA'],
  ['D-5', 'Closed Lost', 5100, '2026-03-02', '2026-04-17', 'Ana', 'EMEA'],
  ['D-6', 'Closed Won', 2200, '2026-03-18', '2026-05-05', 'Ana', 'APAC'],
  ['D-7', 'Closed Lost', 900, '2026-04-07', '2026-05-22', 'Bo', 'APAC'],
  ['D-8', 'Closed Won', 7400, '2026-04-21', '2026-06-12', 'Ana', 'EMEA'],
  ['D-9', 'Negotiation', 3300, '2026-05-11', '2026-07-10', 'Bo', 'EMEA'],
] as const;

/**
 * Eight closed deals and an open one, small enough to be added up by hand. Won: Ana 16,400 of 4 in 5 closed, Bo 3,900 of 1 in 3;
 * EMEA 15,500, APAC 4,800; February 4,200, March 6,500, April 0, May 2,200, June 7,400.
 */
export const fewDeals = (): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])));

/** For the second quarter: 12,000 for everybody, 8,000 for Ana, a win rate of a half. */
export const fewTargets = (): Record<string, unknown>[] =>
  (
    [
      ['1', 'Q2 for all', 'closed-won-amount', 12_000, 'company', null],
      ['2', 'Q2 for Ana', 'closed-won-amount', 8_000, 'owner', 'Ana'],
      ['3', 'Q2 win rate', 'win-rate', 0.5, 'company', null],
    ] as const
  ).map(([target_id, title, metric, value, scope, scope_value]) => ({
    ...{ target_id, title, metric, value, scope, scope_value },
    ...{ period_start: '2026-04-01', period_end: '2026-06-30' },
  }));

/** A tag over the few deals. */
export const few = (tag: string, attributes: Record<string, unknown>): CrmElement =>
  mount(tag, {
    data: { deals: fewDeals(), targets: fewTargets() },
    ...{ period: '2026', 'as-of': '2026-06-30', currency: 'EUR', lang: 'en', cache: 'none' },
    ...attributes,
  });

/** The table twin's rows as texts. */
export async function tableOf(element: CrmElement): Promise<string[][]> {
  const show = root(element).querySelector<HTMLElement>('button.menu')!;
  show.click();
  await until(() => root(element).querySelector('table'), 'a table');
  return [...root(element).querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) =>
      (cell.textContent ?? '').replace(/[\u2066-\u2069\u200e\u200f]/g, '').trim(),
    ),
  );
}

/** What a mark that the keyboard reaches says, and what picking it stands for. */
export async function walkTo(
  element: CrmElement,
  steps: number,
): Promise<{ said: string; detail: SelectDetail }> {
  for (let i = 0; i < steps; i++) press(element, 'ArrowRight');
  await until(() => textOf(element, '[role=status]'));
  const picked = new Promise<SelectDetail>((resolve) =>
    element.addEventListener('crm-select', (event) => resolve(event.detail), {
      once: true,
    }),
  );
  press(element, 'Enter');
  return { said: textOf(element, '[role=status]').replace(/[\u2066-\u2069]/g, ''), detail: await picked };
}

/** What the demo company's generator knows of its own data. */
export const facts = async (): Promise<{
  deals: {
    wonAmountByMonth: Record<string, number>;
    lossReasons2025: Record<string, number>;
    closed2025ByOwner: Record<string, { won: number; lost: number; winRate: number; wonAmount: number }>;
    closed2025BySource: Record<string, { won: number; lost: number; winRate: number; wonAmount: number }>;
  };
}> => (await (await fetch('/demo/data/facts.json')).json()) as never;

/** Groups of the shown answer by name. */
export const groupsOf = (element: CrmElement, metric: string): Record<string, number | null> =>
  Object.fromEntries(
    (element.answer!.metrics[metric]!.groups ?? []).map(({ key, label, value }) => [
      label?.[0] ?? key[0] ?? '',
      value,
    ]),
  );

const languages = ['en', 'vi', 'zh', 'fa'] as const;

/** No label over another, cut or small: in four languages, at three widths, over the demo company's data. */
export function readsWell(tag: string, variants: readonly Record<string, string>[]): void {
  for (const language of languages)
    for (const width of [320, 640, 1280])
      it(`reads well in ${language} at ${width} px`, async () => {
        await Promise.all([
          import('../../../src/i18n/define/vi.ts'),
          import('../../../src/i18n/define/zh.ts'),
          import('../../../src/i18n/define/fa.ts'),
        ]);
        const box = document.body.appendChild(document.createElement('div'));
        box.lang = language;
        box.dir = language === 'fa' ? 'rtl' : 'ltr';
        box.style.width = `${width}px`;
        const files = ['opportunities', 'opportunity-history', 'targets'];
        const src = files.map((name) => `/demo/data/${name}.csv`).join(' ');
        for (const variant of variants) {
          const element = mount(tag, { src, 'as-of': '2026-10-31', ...variant }, box);
          await reaches(element, 'ready');
          const charts = (): SVGSVGElement[] => [
            ...root(element).querySelectorAll<SVGSVGElement>('svg.chart'),
          ];
          await until(
            () =>
              charts().length &&
              charts().every((svg) => Math.abs(Number(svg.getAttribute('width')) - svg.clientWidth) < 2),
            'drawn at its width',
          );
          expect(findLabelFaults(root(element)), JSON.stringify(variant)).to.deep.equal([]);
          element.remove();
        }
        box.remove();
      });
}
