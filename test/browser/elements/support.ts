import type { CrmElement } from '../../../src/elements/base/element.ts';
import type { Source, SourceEvent } from '../../../src/client/store.ts';
import type { Answer, MetricAnswer } from '../../../src/query/answer.ts';
import type { Question } from '../../../src/query/question.ts';

/** Two quarters of deals: in Q1 1 won of 4 closed, in Q2 6 won of 10 closed; the won ones of Q2 are worth 1,000 each. */
export const deals = (): Record<string, unknown>[] => {
  const closed = (quarter: number, won: number, lost: number): Record<string, unknown>[] =>
    Array.from({ length: won + lost }, (_, i) => {
      const day = `2024-0${quarter * 3 - 2 + (i % 3)}-${String(10 + i).padStart(2, '0')}`;
      return {
        deal_id: `${quarter}-${i}`,
        name: `Deal ${i}`,
        owner_id: i % 2 ? 'Ana' : 'Bo',
        stage: i < won ? 'Closed Won' : 'Closed Lost',
        amount: 1000,
        created_at: `2024-0${quarter * 3 - 2}-01`,
        close_date: day,
      };
    });
  return [...closed(1, 1, 3), ...closed(2, 6, 4)];
};

/** Ten deals as they stand: 4 in Prospecting, 3 in Proposal, 2 won, 1 lost. */
export const pipeline = (): Record<string, unknown>[] =>
  [
    'Prospecting',
    'Prospecting',
    'Prospecting',
    'Prospecting',
    'Proposal',
    'Proposal',
    'Proposal',
    'Closed Won',
    'Closed Won',
    'Closed Lost',
  ].map((stage, i) => ({
    deal_id: `d${i}`,
    stage,
    amount: 100 * (i + 1),
    created_at: '2024-04-01',
    close_date: `2024-05-0${i + 1 > 9 ? 9 : i + 1}`,
  }));

export const root = (element: Element): ShadowRoot => element.shadowRoot!;
export const textOf = (element: Element, selector: string): string =>
  (root(element).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

const mounted: Element[] = [];
afterEach(() => mounted.splice(0).forEach((element) => element.remove()));

/** A tag in the page with these attributes; `data` and other objects as properties. */
export function mount<T extends CrmElement>(
  tag: string,
  attributes: Record<string, unknown> = {},
  parent: Node = document.body,
): T {
  const element = document.createElement(tag) as T;
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'object' && value !== null) Object.assign(element, { [name]: value });
    else element.setAttribute(name, String(value));
  }
  parent.appendChild(element);
  mounted.push(element);
  return element;
}

export const inState = (element: Element, state: string): boolean => element.matches(`:state(${state})`);

export async function until(
  check: () => unknown,
  what: string | (() => string) = check.toString(),
  seconds = 10,
): Promise<void> {
  for (let i = 0; i < seconds * 50; i++) {
    if (check()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`never: ${typeof what === 'string' ? what : what()}`);
}

export const reaches = (element: Element, state: string): Promise<void> =>
  until(
    () => inState(element, state),
    () => `${element.localName} ${state}; it says: ${textOf(element, '.body')}`,
  );

export const press = (element: Element, key: string): void => {
  const chart = root(element).querySelector('svg.chart[tabindex="0"]')!;
  chart.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
};

const notAsked = (): Promise<never> => Promise.reject(new Error('not asked for'));

/** A source that answers as the test says. */
export function fakeSource(
  reply: (question: Question) => Promise<Answer>,
): Source & { tell(event: SourceEvent): void; fresh: Source['fresh'] } {
  const listeners = new Set<(event: SourceEvent) => void>();
  return {
    phase: 'ready',
    report: { files: [], currency: null, newest: null },
    from: 'data',
    cache: 'none',
    fault: undefined,
    fresh: 'current',
    ready: Promise.resolve(),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ask: reply,
    rows: notAsked,
    append: notAsked,
    upsert: notAsked,
    replace: notAsked,
    release() {},
    tell: (event) => listeners.forEach((listener) => listener(event)),
  };
}

export const answerOf = (
  question: Question,
  value: number | null,
  more: Partial<MetricAnswer> = {},
): Answer => ({
  question,
  asOf: Date.UTC(2024, 6, 1),
  period: {
    from: '2024-04-01',
    to: '2024-07-01',
    lo: Date.UTC(2024, 3, 1),
    hi: Date.UTC(2024, 6, 1),
    complete: true,
  },
  currency: null,
  metrics: Object.fromEntries(
    question.metrics.map((id) => [
      id,
      { value, n: 10, unit: 'ratio', better: 'higher', excluded: [], ...more },
    ]),
  ),
});
