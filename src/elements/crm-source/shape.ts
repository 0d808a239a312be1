import { Fault } from '../../util/fault.ts';
import type { OpenOptions } from '../base/attributes.ts';

const separators = new Map([
  ['tab', '\t'],
  ['space', ' '],
]);

/** How files are written that do not show it themselves. Throws Fault 'bad-attribute'. */
export function shapeOf({
  header,
  delimiter,
}: {
  readonly header?: string | null | undefined;
  readonly delimiter?: string | null | undefined;
}): Pick<OpenOptions, 'header' | 'delimiter'> {
  const sign = delimiter && (separators.get(delimiter) ?? delimiter);
  if (sign && (sign.length > 1 || /["\r\n\w]/.test(sign)))
    throw new Fault('bad-attribute', {
      attribute: 'delimiter',
      found: sign,
      expected: [',', ';', '|', 'tab', 'space'],
    });
  const columns = header?.split(',').map((name) => name.trim());
  return {
    ...(columns && header && { header: header === 'none' ? (false as const) : columns }),
    ...(sign && { delimiter: sign }),
  };
}
