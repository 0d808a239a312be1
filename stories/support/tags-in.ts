import type { CrmElement } from '../../src/elements/base/element.ts';

const patienceMs = 30_000;
const pauseMs = 20;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Every tag of the kit in the story. */
export const tagsIn = (canvas: Element): CrmElement[] =>
  [...canvas.querySelectorAll('*')].filter((element): element is CrmElement =>
    element.localName.startsWith('crm-'),
  );

/** Waits until every tag is in the state, and drawn at its width. Rejects when one never is. */
export async function until(canvas: Element, state: string): Promise<void> {
  const tags = tagsIn(canvas);
  for (let waited = 0; !tags.every((tag) => tag.matches(`:state(${state})`)); waited += pauseMs) {
    if (waited > patienceMs) throw new Error(`no :state(${state}) after ${patienceMs / 1000} s`);
    await pause(pauseMs);
  }
  await drawn(tags);
}

/** Waits until no tag of the story is waiting for data any more. */
export async function settled(canvas: Element): Promise<void> {
  const tags = tagsIn(canvas);
  const waits = (tag: Element): boolean => tag.matches(':state(loading), :state(revalidating)');
  for (let waited = 0; tags.some(waits); waited += pauseMs) {
    if (waited > patienceMs) throw new Error(`still without its data after ${patienceMs / 1000} s`);
    await pause(pauseMs);
  }
  await drawn(tags);
}

async function drawn(tags: readonly CrmElement[]): Promise<void> {
  await document.fonts.ready;
  // The first frame measures, the second draws at that width.
  await frame();
  await frame();
  await Promise.all(tags.map((tag) => tag.updateComplete));
}

/** A part of what the tag shows. */
export function within(tag: CrmElement, selector: string): HTMLElement {
  const found = tag.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${tag.localName}> shows no ${selector}`);
  return found;
}
