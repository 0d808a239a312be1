const utf8 = new TextDecoder();
const encoder = new TextEncoder();

export const decode = (bytes: Uint8Array): string => utf8.decode(bytes);
export const encode = (text: string): Uint8Array => encoder.encode(text);

/** Compatibility forms folded and every script's digits as 0-9. */
export const plainText = (text: string): string =>
  text.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

export function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
