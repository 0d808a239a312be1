import { asFault, Fault } from '../../../src/util/fault.ts';
import type { Reader } from '../loading.ts';

/** What a library throws is a file that is broken; a Fault stays what it is. */
export const guarded =
  (format: string, read: Reader): Reader =>
  async (file, ...rest) => {
    try {
      await read(file, ...rest);
    } catch (thrown) {
      const fault = asFault(thrown);
      const found = String(fault.details.found ?? '');
      throw fault.code === 'internal' ? new Fault('malformed', { file, found, expected: format }) : fault;
    }
  };
