export interface Hash {
  /** Bytes seen. */
  readonly length: () => number;
  readonly update: (bytes: Uint8Array) => void;
  /** 64 bits as hexadecimal digits; how the bytes were cut into chunks makes no difference. */
  readonly digest: () => string;
}

/** Two independent multiplicative 32-bit lanes (cyrb53's constants): fast, to see a change, not to withstand an attack. */
export function createHash(): Hash {
  let a = 0xdeadbeef | 0;
  let b = 0x41c6ce57;
  let length = 0;
  const hex = (x: number): string => (x >>> 0).toString(16).padStart(8, '0');
  return {
    length: () => length,
    update(bytes) {
      length += bytes.length;
      let [x, y] = [a, b]; // locals: several times as fast as what the closure holds
      for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i]!;
        x = Math.imul(x ^ byte, 0x9e3779b1);
        x ^= x >>> 15;
        y = Math.imul(y ^ byte, 0x5f356495);
        y ^= y >>> 13;
      }
      [a, b] = [x, y];
    },
    digest: () => hex(a) + hex(b),
  };
}

export function hashOfText(text: string): string {
  const hash = createHash();
  hash.update(new TextEncoder().encode(text));
  return hash.digest();
}
