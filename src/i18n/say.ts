import type { FaultCode, FaultDetails } from '../util/fault.ts';
import type { Formats } from './formats.ts';
import type { Texts } from './en.ts';
import type { Said } from './words.ts';

/** A language with its formats: what every sentence is made of. */
export interface Language {
  readonly texts: Texts;
  readonly formats: Formats;
}

/** More than so many names help nobody. */
const mostNames = 8;

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Why there is no picture, with file, row, column, what was found and what was expected. */
export function faultText(code: FaultCode, details: FaultDetails, { texts, formats }: Language): string {
  const said = Object.entries(details).map(([key, value]) => [
    key,
    typeof value === 'number'
      ? formats.plain(value)
      : typeof value === 'string'
        ? value
        : value.slice(0, mostNames).join(texts.comma) + (value.length > mostNames ? '…' : ''),
  ]);
  return texts.faults[code](Object.fromEntries(said) as Said);
}

/** Why a value is missing: 'not-enough-rows:5'. */
export function reasonText(reason: string, { texts }: Language): string {
  const [code, rest = ''] = reason.split(/:(.*)/s) as [string, string?];
  return own(texts.reasons, code)?.(rest) ?? reason;
}

/** What befell some rows: 'no-value:amount_base'. */
export function findingText(reason: string, { texts }: Language): string {
  const [code, rest] = reason.split(/:(.*)/s) as [string, string?];
  return (own(texts.findings, code) ?? code.replaceAll('-', ' ')) + (rest ? ` (${rest})` : '');
}

const short = /\b(arpa|arr|cac|ces|clv|crm|csat|mql|mrr|otif|rfm|roas|roi|sku|sla|sms|sql|wape)(?=s?\b)/g;

/** A metric's name; one that the texts do not name is called by its id. */
export function metricName(id: string, { texts }: Language): string {
  const plain = id.replaceAll('-', ' ').replace(short, (word) => word.toUpperCase());
  return own(texts.metrics, id) ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** The parts that are there, as one sentence. */
export const sentence = (
  parts: readonly (string | false | null | undefined)[],
  { texts }: Language,
): string => parts.filter(Boolean).join(texts.comma) + texts.stop;
