import type { Reading } from '../reading.js';
import { fromBase64 } from './transfer.js';

/** Lists pictures that a page holds in itself (`data:`, RFC 2397 [D]), as a program does that a screenshot is pasted into. */
export async function addPictures(addresses: readonly string[] = [], { contents, pace }: Reading): Promise<void> {
  for (const address of addresses) {
    const [, kind, isBase64] = /^data:image\/([a-z\d]{1,12})[^,]{0,80}?(;base64)?,/i.exec(address) ?? [];
    const data = new TextEncoder().encode(isBase64 ? address.slice(address.indexOf(',') + 1) : '');
    const name = `picture.${/^jpe?g$/i.test(kind ?? '') ? 'jpg' : (kind ?? 'png').toLowerCase()}`;
    contents.add({ name, kind: 'picture', ...(await fromBase64(data, pace)), isRead: false });
  }
}
