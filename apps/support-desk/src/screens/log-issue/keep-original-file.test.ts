/** @jest-environment node */
import { StorageError, type Attachment } from '@tms-support/sharepoint-storage';
import { keepOriginalFile } from './keep-original-file';

const bytes = (text: string): ArrayBuffer => new Uint8Array([...text].map((sign) => sign.charCodeAt(0))).buffer;

/** Files as storage keeps them: one name, one file, and the same bytes are the same file. */
class Files {
  readonly kept = new Map<string, ArrayBuffer>();
  addAttachment = async (_: number, name: string, given: ArrayBuffer): Promise<Attachment> => {
    const there = this.kept.get(name);
    const isSame = there && String(new Uint8Array(there)) === String(new Uint8Array(given));
    if (there && !isSame) throw new StorageError('STORAGE.REFUSED', 'Another file has this name.');
    this.kept.set(name, given);
    return { name, url: '' };
  };
  readAttachments = async (): Promise<readonly Attachment[]> =>
    [...this.kept.keys()].map((name) => ({ name, url: '' }));
}

it('a file of the same name that says something else is not the message: it is kept beside it, once', async () => {
  const files = new Files();
  const keep = (text: string): Promise<string> => keepOriginalFile(files, 41, { name: 'Help.msg', bytes: bytes(text) });
  expect([await keep('one'), await keep('two'), await keep('one'), await keep('two')]).toEqual([
    'Help.msg',
    'Help 2.msg',
    'Help.msg',
    'Help 2.msg',
  ]);
  expect(files.kept.size).toBe(2);
});

it('what is refused for another reason is told', async () => {
  const files = new Files();
  files.addAttachment = async () => {
    throw new StorageError('STORAGE.REFUSED', 'This type is blocked.');
  };
  await expect(keepOriginalFile(files, 41, { name: 'a.msg', bytes: bytes('x') })).rejects.toThrow('blocked');
});
