import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/protocol/canonical.ts';
import { fileName, rawInputs } from '../../../src/protocol/spec.ts';

const resolve = (url: string): string => new URL(url, 'https://host.example/page/').href;
const inputs = (spec: unknown) => rawInputs(spec, resolve);
const rows = [{ amount: 1 }];
const file = new File(['a'], 'deals.csv');

describe('what can be opened', () => {
  it.each([
    ['an address', 'deals.csv', [{ url: 'https://host.example/page/deals.csv', name: 'deals.csv' }]],
    [
      'a URL',
      new URL('https://a.example/b%20c.csv?token=1'),
      [{ url: 'https://a.example/b%20c.csv?token=1', name: 'b c.csv' }],
    ],
    ['a file', file, [{ blob: file, name: 'deals.csv' }]],
    ['rows', rows, [{ rows }]],
    ['no rows', [], [{ rows: [] }]],
    [
      'rows with a column called text',
      [{ text: 'nice', score: 9 }],
      [{ rows: [{ text: 'nice', score: 9 }] }],
    ],
    [
      'columns',
      { amount: [1, 2], owner: ['a', null] },
      [{ columns: { amount: [1, 2], owner: ['a', null] } }],
    ],
    ['columns with dates', { closed_at: [new Date(0)] }, [{ columns: { closed_at: [new Date(0)] } }]],
    ['typed columns', { amount: new Float64Array(2) }, [{ columns: { amount: new Float64Array(2) } }]],
    ['a text', { text: 'a,b', name: 'inline' }, [{ text: 'a,b', name: 'inline' }]],
    [
      'several files',
      [file, 'x.csv'],
      [
        { blob: file, name: 'deals.csv' },
        { url: 'https://host.example/page/x.csv', name: 'x.csv' },
      ],
    ],
    [
      'tables of rows',
      { deals: rows, surveys: rows },
      [
        { table: 'deals', rows },
        { table: 'surveys', rows },
      ],
    ],
    ['an empty table', { deals: [] }, [{ table: 'deals', rows: [] }]],
    ['a table of columns', { deals: { amount: [1] } }, [{ table: 'deals', columns: { amount: [1] } }]],
    [
      'a table of files',
      { deals: [file, file] },
      [
        { table: 'deals', blob: file, name: 'deals.csv' },
        { table: 'deals', blob: file, name: 'deals.csv' },
      ],
    ],
    [
      'a table of an address',
      { deals: 'd.csv' },
      [{ table: 'deals', url: 'https://host.example/page/d.csv', name: 'd.csv' }],
    ],
    ['a table of a text', { deals: { text: 'a' } }, [{ table: 'deals', text: 'a' }]],
    [
      'columns of which the first is empty',
      { deal_id: [null], owner: ['Ada'] },
      [{ columns: { deal_id: [null], owner: ['Ada'] } }],
    ],
    [
      'an input',
      { url: 'x.csv', table: 'deals', name: 'X' },
      [{ url: 'https://host.example/page/x.csv', table: 'deals', name: 'X' }],
    ],
    [
      'inputs',
      [{ text: 'a', table: 'deals' }, { url: 'x.csv' }],
      [
        { text: 'a', table: 'deals' },
        { url: 'https://host.example/page/x.csv', name: 'x.csv' },
      ],
    ],
    ['nothing', undefined, []],
    ['a number', 3, []],
    ['an empty object', {}, []],
  ])('%s', (_name, spec, expected) => expect(inputs(spec)).toEqual(expected));

  it('bytes: only those of the view', () => {
    const [input] = inputs(new Uint8Array([1, 2, 3, 4]).subarray(1, 3));
    expect([...new Uint8Array(input!.bytes!)]).toEqual([2, 3]);
  });

  it('a Response keeps its name', () => {
    const response = new Response('a');
    expect(inputs(response)).toEqual([{ response, name: 'data' }]);
  });

  it('names of addresses', () => {
    expect(
      ['https://a.b/c/d.csv#x', 'https://a.b/', '/tmp/x%zz.csv', 'data:text/csv,a/b'].map(fileName),
    ).toEqual(['d.csv', 'a.b', 'x%zz.csv', 'data']);
  });

  it('equal values have one canonical text', () => {
    expect(canonical({ b: [{ d: 1, c: undefined }], a: null })).toBe(canonical({ a: null, b: [{ d: 1 }] }));
    expect(canonical({ a: [1, 2] })).not.toBe(canonical({ a: [2, 1] }));
  });
});
