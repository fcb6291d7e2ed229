import { readEmailAddress } from '@tms-support/support-domain';
import { bad, good, isBlank, type CellCodec } from './cell.js';

/** Email addresses, one per line or with something between them. One that is not one is named: whom it stands for would not be told. */
export const addressesCodec: CellCodec<readonly string[]> = {
  read(cell) {
    if (isBlank(cell)) return good<readonly string[]>(undefined);
    if (typeof cell !== 'string') return bad('This cell must contain email addresses, one per line.');
    const parts = cell.split(/[\s,;]+/).filter((part) => part !== '');
    const addresses = parts.map((part) => readEmailAddress(part));
    return addresses.every((address) => address !== undefined)
      ? good([...new Set(addresses)])
      : bad('This cell must contain email addresses, one per line, as name@panel.example.');
  },
  write: (value) => (value === undefined || value.length === 0 ? null : value.join('\n')),
};
