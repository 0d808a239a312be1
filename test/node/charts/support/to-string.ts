import { nothing } from 'lit';
import type { TemplateResult } from 'lit';

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

const valueText = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return escape(`${value}`);
  if (Array.isArray(value)) return value.map(valueText).join('');
  return isTemplate(value) ? toString(value) : '';
};

/** The markup of a template with plain values, attributes and children only: what the drawing layer uses. */
export const toString = ({ strings, values }: TemplateResult): string =>
  strings.reduce((before, next, i) => {
    const value = values[i - 1];
    if (before.endsWith('='))
      return value === nothing
        ? before.replace(/\s[\w-]+=$/, '') + next
        : `${before}"${valueText(value)}"${next}`;
    return before + valueText(value) + next;
  });
