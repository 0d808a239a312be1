import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent } from 'storybook/test';
import '../src/elements/crm-breakdown/define.ts';
import '../src/elements/crm-funnel/define.ts';
import '../src/elements/crm-kpi/define.ts';
import '../src/elements/crm-nps/define.ts';
import '../src/elements/crm-stock/define.ts';
import '../src/elements/crm-table/define.ts';
import '../src/elements/crm-trend/define.ts';
import * as kit from '../src/index.ts';
import { contrast } from './design-tokens/contrast.ts';
import './design-tokens/editor.css';
import { TokenEditor } from './design-tokens/editor.ts';
import { tokensOf } from './design-tokens/list.ts';
import * as demo from './support/data.ts';
import { elementOf, type Args } from './support/element.ts';
import { settled, within } from './support/tags-in.ts';

const tokens = tokensOf(
  Object.values(kit).flatMap((one) => (typeof one === 'function' && 'styles' in one ? [one] : [])),
);

// The module runs again after every edit of it.
if (!customElements.get('token-editor')) customElements.define('token-editor', TokenEditor);

const deals = demo.together(demo.opportunities, demo.history, demo.targets);
const samples: readonly (readonly [tag: string, attributes: Args])[] = [
  ['crm-kpi', { metric: 'closed-won-amount', src: deals, period: 'this-year', compare: 'year' }],
  ['crm-funnel', { src: deals, period: 'last-12-months' }],
  ['crm-trend', { metric: 'won-deals', by: 'region', src: deals, period: 'last-12-months' }],
  [
    'crm-breakdown',
    { metric: 'closed-won-amount', by: 'region', split: 'source', src: deals, period: '2026' },
  ],
  ['crm-nps', { src: demo.surveys, period: 'last-12-months', compare: 'year' }],
  ['crm-table', { src: deals, table: 'deals', order: 'amount desc', period: '2026-Q3', dated: 'closed_at' }],
  [
    'crm-stock',
    { src: demo.together(demo.stock, demo.products, demo.wholesaleOrders, demo.orderLines, demo.rates) },
  ],
];

export default {
  title: 'Design tokens',
  // The guide to the tokens is the page itself; what its tags draw has its goldens at the tags' own stories.
  tags: ['!autodocs'],
  parameters: { golden: false },
  render: () =>
    html`<token-editor
      .tokens=${tokens}
      .sample=${() => samples.map(([tag, attributes]) => elementOf(tag)({ 'as-of': demo.asOf, ...attributes }))}
    ></token-editor>`,
} satisfies Meta;
type Story = StoryObj;

/** Every public token with its control; the tags in light and dark; contrasts; the style sheet. */
export const Editor: Story = {};

/** Colours, a length and a font reach the tags and the style sheet; what is too pale is named; reset takes all back. */
export const Changed: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const editor = canvasElement.querySelector('token-editor')!;
    const control = (name: string): HTMLInputElement => editor.querySelector(`[data-token="${name}"] input`)!;
    const css = (): string => editor.querySelector('textarea')!.value;
    const change = async (name: string, value: string): Promise<void> => {
      await fireEvent.input(control(name), { target: { value } });
      await editor.updateComplete;
    };
    const [inLight, inDark] = [...editor.querySelectorAll('crm-kpi')] as [Kpi, Kpi];
    const report = editor.querySelector('.report')!;
    // By the formula of WCAG 2.2: black on white has 21, #777777 on white is the well-known near miss.
    await expect(contrast('#000000', '#ffffff')).toBe(21);
    await expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);

    await expect(css()).toBe('');
    await expect(report.textContent).toMatch(/All \d+ contrasts are enough/);
    await expect([...new Set(tokens.map(({ level }) => level))]).toEqual(['global', 'charts', 'component']);
    await expect(editor.querySelectorAll('tr[data-token]').length).toBe(tokens.length);

    await change('--crm-ink', '#7a2e5d');
    await expect(getComputedStyle(within(inLight, '.number')).color).toBe('rgb(122, 46, 93)');
    await expect(getComputedStyle(within(inDark, '.number')).color).not.toBe('rgb(122, 46, 93)');
    await expect(css()).toMatch(/^:root \{\n {2}--crm-ink: light-dark\(#7a2e5d, #[\da-f]{6}\);\n\}\n$/);

    await change('--crm-series-1', '#eeeeee');
    await expect(report.textContent).toContain('--crm-series-1 on --crm-card-background, light: 1.1 : 1');
    await change('--crm-number-size', '60');
    await expect(getComputedStyle(within(inDark, '.number')).fontSize).toBe('60px');
    await change('--crm-card-radius', '0');
    await expect(getComputedStyle(within(inDark, '.card')).borderRadius).toBe('0px');
    control('--crm-font').focus();
    await userEvent.keyboard('Georgia, serif{Tab}');
    await editor.updateComplete;
    await expect(getComputedStyle(within(inLight, '.number')).fontFamily).toBe('Georgia, serif');

    // The same text in a page gives the same look.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css());
    document.adoptedStyleSheets.push(sheet);
    const outside = elementOf('crm-kpi')({ ...samples[0]![1], 'as-of': demo.asOf }) as Kpi;
    editor.before(outside);
    await settled(canvasElement);
    for (const name of ['color', 'font-size', 'font-family'])
      await expect(getComputedStyle(within(outside, '.number')).getPropertyValue(name)).toBe(
        getComputedStyle(within(inLight, '.number')).getPropertyValue(name),
      );
    outside.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);

    editor.querySelector<HTMLButtonElement>('[data-token="--crm-series-1"] button')!.click();
    await editor.updateComplete;
    await expect(css()).not.toContain('series');
    await expect(report.textContent).toContain('are enough');
  },
};
type Kpi = HTMLElementTagNameMap['crm-kpi'];
