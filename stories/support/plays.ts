import { expect, userEvent } from 'storybook/test';
import type { CrmElement } from '../../src/elements/base/element.ts';
import { settled, tagsIn, within } from './tags-in.ts';

interface Canvas {
  readonly canvasElement: HTMLElement;
}

const only = async (canvas: Element): Promise<CrmElement> => {
  await settled(canvas);
  return tagsIn(canvas)[0]!;
};

/** Changes to the table by the tag's own button. */
export async function showTable({ canvasElement }: Canvas): Promise<void> {
  const tag = await only(canvasElement);
  await expect(tag.renderRoot.querySelector('table')).toBeNull();
  await userEvent.click(within(tag, 'button.menu'));
  await tag.updateComplete;
  await expect(within(tag, 'table').querySelectorAll('tbody tr').length).toBeGreaterThan(1);
  await expect(tag.renderRoot.querySelector('svg.chart')).toBeNull();
}

/** Walks along the marks of the first chart: each is read out, and Enter picks it. */
export async function walk({ canvasElement }: Canvas): Promise<void> {
  const tag = await only(canvasElement);
  const status = within(tag, '[role=status]');
  const picked: unknown[] = [];
  tag.addEventListener('crm-select', (event) => picked.push(event.detail.mark.key), { once: true });
  within(tag, 'svg.chart').focus();
  await userEvent.keyboard('{ArrowRight}');
  await tag.updateComplete;
  const first = status.textContent;
  await expect(first).not.toBe('');
  await userEvent.keyboard('{ArrowRight}');
  await tag.updateComplete;
  await expect(status.textContent).not.toBe(first);
  await expect(within(tag, '.tip b').textContent).not.toBe('');
  await userEvent.keyboard('{Enter}');
  await expect(picked.length).toBe(1);
}

/** Opens the list of what was left out. */
export async function showFindings({ canvasElement }: Canvas): Promise<void> {
  const tag = await only(canvasElement);
  await userEvent.click(within(tag, 'button.badge.partial'));
  await tag.updateComplete;
  await expect(within(tag, '.findings').querySelectorAll('li').length).toBeGreaterThan(0);
}
