import type { FileCalls } from '@tms-support/sharepoint-storage';
import { attachmentName } from './message/attachment-name';
import type { OriginalFile } from '../../files/take-file';

const mostNames = 9;

/**
 * Puts a message with its issue, and gives the name that it has there. Storage finds a try whose answer was lost by the bytes.
 * Where the name is another file's, it gets a number: of the name alone, another message would be called kept.
 */
export async function keepOriginalFile(
  desk: Pick<FileCalls, 'addAttachment' | 'readAttachments'>,
  number: number,
  original: OriginalFile,
): Promise<string> {
  const name = attachmentName(original.name);
  const [, stem = '', ending = ''] = /^(.*?)(\.[a-z]+)?$/.exec(name) ?? [];
  for (let turn = 1; ; turn += 1) {
    const tried = turn === 1 ? name : `${stem} ${turn}${ending}`;
    try {
      return (await desk.addAttachment(number, tried, original.bytes)).name;
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'STORAGE.REFUSED' || turn === mostNames) throw error;
      const there = await desk.readAttachments(number);
      if (!there.some((one) => one.name.toLowerCase() === tried.toLowerCase())) throw error;
    }
  }
}
