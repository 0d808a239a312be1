/** An integer whose last `scale` digits are decimals as text, exactly, without zeros at the end. */
export function decimalText(digits: bigint | number, scale: number): string {
  const sign = digits < 0 ? '-' : '';
  const text = String(digits).replace('-', '');
  if (scale <= 0) return sign + text + (text === '0' ? '' : '0'.repeat(-scale));
  const padded = text.padStart(scale + 1, '0');
  const decimals = padded.slice(-scale).replace(/0+$/, '');
  return `${sign}${padded.slice(0, -scale)}${decimals && '.'}${decimals}`;
}

/** Bytes of a two's complement number, the highest first. */
export function bigEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  return BigInt.asIntN(bytes.length * 8, value);
}

/** The shortest number that a 32-bit float stands for: 0.1 and not 0.10000000149011612. */
export function shortFloat(value: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const short = +value.toPrecision(digits);
    if (Math.fround(short) === value) return short;
  }
  return +value.toPrecision(9);
}
