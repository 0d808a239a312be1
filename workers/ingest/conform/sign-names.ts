const dollars = 'USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP';
const known: ReadonlyMap<string, string> = new Map(
  `$ ${dollars},r$ BRL,nt$ TWD,€ EUR,£ GBP,¥ JPY CNY,元 CNY TWD,₹ INR,rs INR PKR LKR NPR,₫ VND,₩ KRW,₽ RUB,₺ TRY,₴ UAH,₪ ILS,฿ THB,₱ PHP,₦ NGN,₸ KZT,zł PLN,kr SEK NOK DKK ISK,ریال IRR,تومان IRT`
    .split(',')
    .map((entry) => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)]),
);

/** ISO 4217 code of a sign, '' if it is none. Of several currencies with one sign the wanted one, else the one most used. */
export function currencyOfSign(word: string, wanted: string | undefined): string {
  const prefix = word.slice(0, -1).toUpperCase();
  const codes =
    known.get(word) ??
    (prefix && word.endsWith('$') ? dollars.split(' ').find((code) => code.startsWith(prefix)) : undefined);
  if (codes) return codes.split(' ').find((code) => code === wanted) ?? codes.slice(0, 3);
  const code = word.toUpperCase();
  const name = /^[A-Z]{3}$/.test(code)
    ? new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' }).of(code)
    : undefined;
  return name ? code : '';
}
