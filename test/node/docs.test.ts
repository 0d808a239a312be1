import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesIn, pages } from '../../scripts/docs/pages.ts';
import { root } from '../../scripts/entries.mjs';
import { en } from '../../src/i18n/en.ts';
import { fa } from '../../src/i18n/fa.ts';
import { vi } from '../../src/i18n/vi.ts';
import { zh } from '../../src/i18n/zh.ts';
import { catalogue } from '../../src/metrics/index.ts';

const names = {
  en: await namesIn('en'),
  vi: await namesIn('vi'),
  zh: await namesIn('zh'),
  fa: await namesIn('fa'),
};
/** Latin words that every language writes as they are. */
const latin =
  /^(ABC|ARPA|ARR|BG\/NBD|CAC|CES|CLV|CRM|DAU\/MAU|Kaplan-Meier|LinkedIn|MQL|MRR|NPS|OTIF|RFM|SLA|SMART|SQL|SaaS|U|W|WAPE)$/;
const latinIn = (name: string): string[] => name.match(/[A-Za-z][A-Za-z/-]*/g) ?? [];

describe.each(Object.entries(names))('names of metrics in %s', (language, all) => {
  const entries = Object.entries(all);

  it('are there for every metric', () => {
    expect(catalogue.filter(({ id }) => !all[id]).map(({ id }) => id)).toEqual([]);
  });

  it('are sorted by id, and all different', () => {
    const ids = entries.map(([id]) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(Object.values(all)).size).toBe(ids.length);
  });

  it('are clean text of that language', () => {
    for (const [id, name] of entries) {
      expect(name, id).toBe(name.trim().normalize('NFC'));
      expect(name, id).not.toMatch(/ {2}|\u200c\u200c|\u200c | \u200c/);
      if (language === 'zh' || language === 'fa')
        expect(
          latinIn(name).filter((word) => !latin.test(word)),
          id,
        ).toEqual([]);
    }
  });
});

describe('spelling of names', () => {
  it('of Vietnamese begins with a capital, in Latin letters', () => {
    for (const [id, name] of Object.entries(names.vi)) {
      expect(name, id).toMatch(/^\p{Lu}/u);
      expect(name, id).toMatch(/^[\p{Script=Latin}\d\s(),/-]+$/u);
    }
  });

  it('of Chinese is in Chinese characters with Chinese brackets', () => {
    for (const [id, name] of Object.entries(names.zh)) {
      expect(name, id).toMatch(/\p{Script=Han}/u);
      expect(name, id).not.toMatch(/[(),:]/);
    }
  });

  it('of Persian has Persian letters, half-spaces before endings, and no Latin digits', () => {
    for (const [id, name] of Object.entries(names.fa)) {
      expect(name, id).toMatch(/\p{Script=Arabic}/u);
      expect(name, id).not.toMatch(/[0-9٠-٩يك]/);
      expect(name, id).not.toMatch(/ (ها|های|هایی|ای|اند)( |$|\))|(^| )ن?می /);
    }
  });
});

describe('names in the tags', () => {
  it('are the names of the documentation', () => {
    expect({ vi: vi.metrics, zh: zh.metrics, fa: fa.metrics }).toEqual({
      vi: names.vi,
      zh: names.zh,
      fa: names.fa,
    });
    expect(names.en).toMatchObject(en.metrics);
  });
});

describe('what is written from the code', () => {
  it('is fresh: the documentation (npm run docs)', async () => {
    for (const [file, text] of await pages())
      expect(readFileSync(path.join(root, file), 'utf8') === text, `${file} is stale: npm run docs`).toBe(
        true,
      );
  });

  it('is fresh: the table of contents of the metrics (node scripts/catalogue.mjs)', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/catalogue.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('links to headings and files that are there', async () => {
    for (const [page, text] of await pages()) {
      const headings = new Set(
        [...text.matchAll(/^#+ (.*)$/gm)].map(([, head]) => head!.toLowerCase().replaceAll(' ', '-')),
      );
      for (const [, target] of text.matchAll(/\]\(#([^)]*)\)/g)) expect(headings, page).toContain(target);
      for (const [, target] of text.matchAll(/\]\((\.\.\/[^)]*\.ts)\)/g))
        expect(() => readFileSync(path.join(root, path.dirname(page), target!)), target).not.toThrow();
    }
  });
});
