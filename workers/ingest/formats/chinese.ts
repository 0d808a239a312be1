/** Leads of the commonest Chinese signs in GBK; capital Cyrillic letters lie there too, small ones beyond. */
const [firstLead, lastLead] = [0xb0, 0xd7];

/** 'gb18030' for bytes that hold Chinese in it; undefined: another encoding, of a language with letters. */
export function chineseEncoding(head: Uint8Array): string | undefined {
  let pairs = 0;
  let common = 0;
  let broken = 0;
  for (let at = 0; at < head.length; at++) {
    const lead = head[at]!;
    if (lead < 0x80) continue;
    const trail = head[++at];
    if (trail === undefined) break;
    if (lead === 0x80 || lead === 0xff || trail < 0x30 || trail === 0x7f || trail === 0xff) {
      broken++;
      at--;
      continue;
    }
    pairs++;
    if (lead >= firstLead && lead <= lastLead && trail > 0xa0) common++;
  }
  return common > pairs * 0.7 && broken * 20 <= pairs ? 'gb18030' : undefined;
}
