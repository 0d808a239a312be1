import '../src/define.ts';
import { diagnose } from '../src/index.ts';
import '../src/i18n/define/fa.ts';
import '../src/i18n/define/vi.ts';
import '../src/i18n/define/zh.ts';
import { switches } from './switches.ts';

type Tag = HTMLElement & {
  src: string;
  data: unknown;
  report?: { files: readonly { file: string; table: string; rowsUsed: number }[] };
};

const demoFiles = ['opportunities.csv', 'opportunity-history.csv', 'targets.csv', 'nps.csv'];
const demoSource = demoFiles.map((file) => new URL(`./data/${file}`, import.meta.url).href).join(' ');
const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const tags = [...byId('board').querySelectorAll<Tag>('crm-kpi, crm-funnel, crm-forecast, crm-nps')];

function showDemo(): void {
  for (const tag of tags) {
    tag.data = undefined;
    tag.src = demoSource;
  }
  byId('back').hidden = true;
}

function showOwn(files: readonly File[]): void {
  if (!files.length) return;
  for (const tag of tags) {
    tag.src = '';
    tag.data = files;
  }
  byId('back').hidden = false;
  byId('own-text').textContent =
    `Showing ${files.map((file) => file.name).join(', ')}. Nothing left your browser.`;
}

switches();

const picker = byId<HTMLInputElement>('files');
picker.addEventListener('change', () => showOwn([...(picker.files ?? [])]));
byId('back').addEventListener('click', showDemo);

const drop = byId('drop');
document.addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
document.addEventListener('dragleave', () => drop.classList.remove('over'));
document.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  showOwn([...(event.dataTransfer?.files ?? [])]);
});

tags[0]?.addEventListener('crm-ready', () => {
  void diagnose().then(({ engine, cache }) => {
    byId('engine').textContent = `Worked out by: ${engine}. Remembered by: ${cache}.`;
  });
});

showDemo();
