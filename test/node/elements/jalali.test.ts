import { describe, expect, it } from 'vitest';
import { readJalali, writeJalali } from '../../../src/elements/crm-filter/jalali.ts';
import { formatsFor } from '../../../src/i18n/formats.ts';

describe('a typed Jalali day', () => {
  // Expected days: the Persian calendar of ICU (Intl), and the published new year's days of 1403 and 1404.
  it.each([
    ['1403/01/01', '2024-03-20'],
    ['۱۴۰۴/۰۱/۰۱', '2025-03-21'],
    ['۱۴۰۳/۱۲/۳۰', '2025-03-20'],
    ['1405-8-9', '2026-10-31'],
    [' ١٤٠٥.٠٨.٠٩ ', '2026-10-31'],
  ])('%s is %s', (text, day) => {
    expect(readJalali(text)).toBe(day);
    const icu = new Intl.DateTimeFormat('fa-u-ca-persian', {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      timeZone: 'UTC',
    }).format(new Date(day));
    expect(writeJalali(day, formatsFor('fa', 'persian'))).toBe(icu);
  });

  it.each(['', '1404/12/30', '1405/07/31', '1405/13/01', '1405/0/1', '2026-10-31', '1405/08', 'دیروز'])(
    '%s is none',
    (text) => {
      expect(readJalali(text)).toBeUndefined();
    },
  );
});
