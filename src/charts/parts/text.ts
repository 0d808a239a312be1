import type { Measure } from '../types.ts';

// Mean advance in em of a class of characters in common interface fonts, on the wide side: a label that is
// thought too wide is dropped or wrapped, one that is thought too narrow would collide.
const CLASSES: [RegExp, number][] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[ᄀ-ᇿ⺀-鿿가-힣豈-﫿！-｠]/u, 1],
  [/\p{Extended_Pictographic}/u, 1.3],
  [/[\d۰-۹٠-٩$€£]/u, 0.6],
  [/[MWmw@%٪—…]/u, 0.94],
  [/[fijlrtI1.,:;'’|!()[\]\s/·-]/u, 0.36],
  [/\p{Lu}/u, 0.7],
];

/** Width of a text without a page to measure in. */
export const estimate: Measure = (text, size, weight = 400) => {
  let em = 0;
  for (const character of text) em += CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? 0.59;
  return em * size * (weight > 500 ? 1.06 : 1);
};

/** Widest of several texts, rounded up. */
export const widest = (texts: readonly string[], size: number, measure: Measure, weight?: number): number =>
  Math.ceil(Math.max(0, ...texts.map((text) => measure(text, size, weight))));

const pieces = (text: string, granularity: 'grapheme' | 'word'): string[] =>
  Array.from(new Intl.Segmenter(undefined, { granularity }).segment(text), (part) => part.segment);

/** The text, or its beginning with an ellipsis where it is wider than `max` px. */
export const fit = (text: string, max: number, size: number, measure: Measure, weight?: number): string => {
  if (measure(text, size, weight) <= max) return text;
  const letters = pieces(text, 'grapheme');
  while (letters.length && measure(`${letters.join('').trimEnd()}…`, size, weight) > max) letters.pop();
  return `${letters.join('').trimEnd()}…`;
};

/** The text on at most two lines, broken between words, the second ending in an ellipsis if need be. */
export const wrap = (
  text: string,
  max: number,
  size: number,
  measure: Measure,
  weight?: number,
): string[] => {
  if (measure(text, size, weight) <= max) return [text];
  const words = pieces(text, 'word');
  let first = '';
  while (words.length && measure((first + words[0]).trimEnd(), size, weight) <= max) first += words.shift();
  if (!first.trim()) return [fit(text, max, size, measure, weight)];
  const rest = words.join('').trim();
  return rest ? [first.trimEnd(), fit(rest, max, size, measure, weight)] : [first.trimEnd()];
};

/** A name and its value as one label; the value is isolated, so that its digits and signs keep their own direction. */
export const labelled = (name: string, value: string): string => `${name} \u2068${value}\u2069`;
