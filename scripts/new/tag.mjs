// What `npm run new tag` writes: a tag that shows one number, with its story and its test in a real page.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { camel, kebab, pascal } from './words.mjs';

/** @param {string} tag */
const define = (tag) => `import { define } from '../base/define.ts';
import { ${pascal(tag)} } from './element.ts';

define('${tag}', ${pascal(tag)});
`;

/** @param {string} tag @param {string} short */
const element = (tag, short) => `import { metricName, type Language } from '../../i18n/say.ts';
import type { Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';
import { CrmElement } from '../base/element.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { ${short}Metric, ${short}View } from './view.ts';

/**
 * How many deals were won.
 *
 * @tagname ${tag}
 */
export class ${pascal(tag)} extends CrmElement {
  protected override readonly tables = ['deals'];
  protected override readonly skeleton = 'number';

  protected override heightAt(): number {
    return 120;
  }

  protected override titleIn(language: Language): string {
    return metricName(${short}Metric, language);
  }

  protected override questions({ base }: Settings): Readonly<Record<string, Question>> {
    return { main: { metrics: [${short}Metric], ...base } };
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return ${short}View(answers, look);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${pascal(tag)};
  }
}
`;

/** @param {string} short */
const view = (short) => `import { metricName, sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf } from '../base/series.ts';
import type { Empty, Look, View } from '../base/view.ts';

export const ${short}Metric = 'won-deals';

export function ${short}View({ main }: Answers, look: Look): View | Empty {
  const answer = main!;
  const { value, n, reason, unit, excluded } = answer.metrics[${short}Metric]!;
  if (value === null) return { empty: reason ?? 'no-rows' };
  const { texts, formats } = look;
  const title = metricName(${short}Metric, look);
  const number = unitFormat(unit, formats, texts, { currency: answer.currency })(value);
  const said = [texts.is(title, number, periodOf(answer, look)), texts.n(formats.count(n))];
  return { title, number, summary: sentence(said, look), pictures: [], notes: [], excluded };
}
`;

/** @param {string} tag */
const stories = (tag) => `import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/${tag}/define.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, states } = tagStories('${tag}');

export default {
  ...meta,
  title: '${tag}',
  args: { src: demo.opportunities, period: '2026-Q3', 'as-of': demo.asOf },
} satisfies Meta<Args>;

/** How many deals were won. */
export const Default: Story = {};

export const { Loading, Empty, Failed, Narrow, Dark, Persian, VietnameseAndChinese } = states;
`;

/** @param {string} tag */
const test = (tag) => `import { expect } from '@open-wc/testing';
import '../../../src/elements/${tag}/define.ts';
import type { ${pascal(tag)} } from '../../../src/elements/${tag}/element.ts';
import { deals, mount, reaches, textOf } from './support.ts';

describe('${tag}', () => {
  it('shows how many deals were won', async () => {
    const element = mount<${pascal(tag)}>('${tag}', {
      period: '2024-Q2',
      data: deals(),
      table: 'deals',
      lang: 'en',
      'as-of': '2024-06-30',
    });
    await reaches(element, 'ready');
    expect(textOf(element, '.number')).to.equal('6');
    await expect(element).to.be.accessible();
  });
});
`;

/**
 * @param {string} root
 * @param {string} tag 'crm-…'
 * @returns {{ files: Record<string, string>, next: string[] } | { refused: string }}
 */
export function newTag(root, tag) {
  if (!kebab.test(tag) || !/^crm-./.test(tag))
    return { refused: `"${tag}" is no name for a tag: crm- and lower case words, such as crm-leads` };
  const name = tag.slice('crm-'.length);
  const short = camel(/^[a-z]/.test(name) ? name : `tag-${name}`);
  const folder = `src/elements/${tag}`;
  const files = {
    [`${folder}/define.ts`]: define(tag),
    [`${folder}/element.ts`]: element(tag, short),
    [`${folder}/view.ts`]: view(short),
    [`stories/${tag}.stories.ts`]: stories(tag),
    [`test/browser/elements/${name}.test.ts`]: test(tag),
  };
  const there = [folder, ...Object.keys(files)].find((file) => existsSync(path.join(root, file)));
  if (there) return { refused: `${there} exists` };
  return {
    files,
    next: [
      `ask your question in ${folder}/element.ts and show its answer in ${folder}/view.ts; a chart is a pure function in src/charts`,
      `npx wtr --files test/browser/elements/${name}.test.ts`,
      `a story for every state in stories/${tag}.stories.ts: npm run storybook; its question in stories/choose-a-tag.mdx`,
      `to ship it: a line in src/define.ts and in src/index.ts, then npm run build and node scripts/size.mjs`,
    ],
  };
}
