import { Fault } from '../../../src/util/fault.ts';
import type { OpenedInput, Reader } from '../loading.ts';
import { decode } from '../values/text.ts';
import { takeAll } from './several.ts';
import { guarded } from './guarded.ts';
import { whole } from './whole.ts';
import { sheetsOf } from './workbook.ts';
import { contentOf, membersOf, type Member } from './zip.ts';

/** The old container of Microsoft's: an .xls, or a workbook that a password locks. */
function refuseOld(file: string, bytes: Uint8Array): never {
  // UTF-16 text of the directory, which is never far into what it describes.
  const isLocked = decode(bytes).replaceAll('\0', '').includes('EncryptedPackage');
  throw new Fault('unsupported-format', {
    file,
    found: isLocked ? 'xlsx with a password' : 'xls',
    expected: ['xlsx', 'csv'],
  });
}

/** Folders, and what operating systems leave beside the files. */
const isHidden = ({ name }: Member): boolean => /(^|\/)(__MACOSX\/|\.|~\$|thumbs\.db$)|\/$/i.test(name);

/** Reads a workbook's sheets, or the files of a bundle, each as a table of its own. */
export const readXlsx: Reader = guarded('xlsx', async (file, source, take, loading) => {
  const bytes = await whole(file, source, loading);
  if (bytes[0] === 0xd0) refuseOld(file, bytes);
  const members = membersOf(file, bytes);
  if (members.some(({ name }) => name === '[Content_Types].xml'))
    return takeAll(file, sheetsOf(file, bytes, members), take);
  if (file.includes('/')) throw new Fault('unsupported-format', { file, found: 'zip in a zip' });

  function* files(): Generator<OpenedInput> {
    for (const member of members) {
      if (isHidden(member)) continue;
      const name = `${file}/${member.name}`;
      yield { name, total: member.size, stream: contentOf(name, bytes, member) };
    }
  }
  return takeAll(file, files(), take);
});
