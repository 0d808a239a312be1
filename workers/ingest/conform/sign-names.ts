import { wordKey } from '../../../src/sources/source.ts';
import { isCurrency } from '../values/number.ts';
import type { Named } from './currency.ts';
import type { Draft } from './draft.ts';

const dollars = 'USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP';
const known: ReadonlyMap<string, string> = new Map(
  `$ ${dollars},dollar ${dollars},r$ BRL,nt$ TWD,ntd TWD,€ EUR,£ GBP,poundsterling GBP,¥ JPY CNY,yen JPY,元 CNY TWD,yuan CNY,rmb CNY,renminbi CNY,₹ INR,rs INR PKR LKR NPR,₫ VND,₩ KRW,₽ RUB,₺ TRY,₴ UAH,₪ ILS,฿ THB,₱ PHP,₦ NGN,₸ KZT,zł PLN,lei RON,kr SEK NOK DKK ISK,ریال IRR,تومان IRT`
    .split(',')
    .map((entry) => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)]),
);

const languages = ['en', 'vi', 'zh', 'fa'];
let names: Map<string, string> | undefined;

/** Code of a currency by its name, as Unicode CLDR has it; '' for none. */
function codeNamed(key: string): string {
  if (!names) {
    names = new Map();
    for (const language of languages) {
      const shown = new Intl.DisplayNames(language, { type: 'currency' });
      for (const code of Intl.supportedValuesOf('currency')) {
        const name = wordKey(shown.of(code) ?? code);
        if (!names.has(name)) names.set(name, code);
      }
    }
  }
  return names.get(key) ?? names.get(key.replace(/s$/, '')) ?? '';
}

/** Whether the headers are in Chinese characters, and nothing has any of Japan's own. */
function isChinese({ parts, columns }: Draft): boolean {
  const headers = parts.flatMap(({ reports }) => reports.map(({ header }) => header)).join('');
  const words = [...columns.values()].flatMap((data) =>
    data.kind === 'code' ? data.words.slice(0, 200) : [],
  );
  return /\p{sc=Han}/u.test(headers) && !/[\p{sc=Hira}\p{sc=Kana}]/u.test(headers + words.join());
}

/** ISO 4217 code of a sign or name, '' if it is none. Of several currencies with one sign the wanted one, else the one most used. */
export function currencyOfSign(word: string, wanted: string | undefined, draft: Draft): Named {
  const key = wordKey(word);
  const prefix = key.slice(0, -1).toUpperCase();
  const codes =
    known.get(key) ??
    (prefix && key.endsWith('$') ? dollars.split(' ').find((code) => code.startsWith(prefix)) : undefined);
  if (codes) {
    const own = codes.split(' ').find((code) => code === wanted);
    if (!own && key === '¥' && isChinese(draft)) return ['CNY', true];
    // A bare $ is the US dollar to nearly everybody: to note it would be noise on every file.
    return [own ?? codes.slice(0, 3), !own && codes.length > 3 && key !== '$'];
  }
  const [within, ...more] = new Set(word.match(/\b[A-Z]{3}\b/g)?.filter(isCurrency));
  return [within && !more.length ? within : codeNamed(key)];
}
