import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Spec } from '../../src/client/store.ts';
import { shared } from './controls.ts';
import * as demo from './data.ts';
import { elementOf, type Args } from './element.ts';
import { showFindings, showTable, walk } from './plays.ts';

export type Story = StoryObj<Args>;

const told = (story: string): NonNullable<Story['parameters']> => ({ docs: { description: { story } } });

/**
 * What a stories file would say again of each tag: how it is drawn, its controls beside those that every tag has, and the
 * states that every tag can be in. What a state needs of one tag is added there: `{ ...states.Dark, args: { view: 'flow' } }`.
 */
export function tagStories(name: string, argTypes: Partial<ArgTypes<Args>> = {}) {
  const tag = elementOf(name);
  /** Over data of the story's own, in place of the demo company's. */
  const over = (data: () => Spec, args: Args = {}): Story => ({
    render: (all) => tag({ ...all, src: undefined, data: data() }),
    args: { ...args, src: undefined },
  });
  /** As many times as there are attributes to add, in a box of its own. */
  const inside =
    (box: 'narrow' | 'grid' | 'stack', ...each: readonly Args[]): NonNullable<Story['render']> =>
    (args) =>
      html`<div class="story-${box}">
        ${(each.length ? each : [{}]).map((more) => tag({ ...args, ...more }))}
      </div>`;
  /** Over deals with what goes wrong in real exports. */
  const partial = (args?: Args): Story => ({
    ...over(() => demo.file('deals.csv', demo.dirtyDeals), { 'as-of': '2026-06-30', ...args }),
    parameters: told('Rows that could not be read are counted in the badge, and listed.'),
    play: showFindings,
  });
  const states = {
    AsTable: { play: showTable },
    ByKeyboard: {
      play: walk,
      parameters: {
        // Another story's picture, and the ring around a mark.
        golden: false,
        ...told('One Tab stop; arrows walk from mark to mark, each is read out, Enter fires `crm-select`.'),
      },
    },
    Loading: { ...over(demo.endless), parameters: { waitFor: 'loading' } },
    Empty: { args: { period: '2019' } },
    Failed: {
      ...over(demo.unavailable),
      parameters: { waitFor: 'error', ...told('The file cannot be had.') },
    },
    Narrow: { render: inside('narrow') },
    Dark: { globals: { theme: 'dark' } },
    Persian: { globals: { language: 'fa' } },
    VietnameseAndChinese: {
      render: (args) =>
        html`<div class="story-stack">
          ${['vi', 'zh'].map((language) => html`<div lang=${language}>${tag(args)}</div>`)}
        </div>`,
    },
  } satisfies Record<string, Story>;
  const meta = { component: name, render: tag, argTypes: { ...argTypes, ...shared } };
  return { tag, meta, over, inside, partial, states };
}
