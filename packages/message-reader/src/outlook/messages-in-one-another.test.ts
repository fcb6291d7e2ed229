import * as cfb from 'cfb';
import { readMessage } from '../index.js';
import { makeMsg, type MsgParts } from '../testing/make-msg.js';

/** An Outlook file that carries others as Outlook keeps them: each is a storage of its own, and no file ([MS-OXMSG] 2.2.2 [D]). */
function carrying(outer: MsgParts, inner: readonly Uint8Array[]): Uint8Array {
  const file = cfb.read(Buffer.from(makeMsg(outer)), { type: 'buffer' });
  inner.forEach((bytes, index) => {
    const under = `/__attach_version1.0_#${String(index).padStart(8, '0')}/`;
    cfb.utils.cfb_add(file, `${under}__properties_version1.0`, Buffer.alloc(8));
    const held = cfb.read(Buffer.from(bytes), { type: 'buffer' });
    held.FullPaths.forEach((full, at) => {
      const path = full.replace(/^[^/]*\//, '');
      const entry = held.FileIndex[at]!;
      // Its properties have a shorter head than those of the whole file ([MS-OXMSG] 2.4.1.2 [D]).
      const content = Buffer.from(entry.content ?? []);
      if (path === '__properties_version1.0')
        cfb.utils.cfb_add(
          file,
          `${under}__substg1.0_3701000D/${path}`,
          Buffer.concat([content.subarray(0, 24), content.subarray(32)]),
        );
      else if (entry.type === 2 && path.startsWith('__'))
        cfb.utils.cfb_add(file, `${under}__substg1.0_3701000D/${path}`, content);
    });
  });
  return new Uint8Array(cfb.write(file, { type: 'buffer' }) as Uint8Array);
}

const asha = { name: 'Asha Patel', email: 'asha@panel.example' };
const gethin = { name: 'Gethin Rowe', email: 'gethin@panel.example' };
const plan = { name: 'plan.txt', bytes: new Uint8Array(Buffer.from('a;b')) };

it('reads each message in an Outlook file with its own people and its own files, and none of its neighbour’s', async () => {
  const bytes = carrying({ subject: 'Two of them', body: 'See attached' }, [
    makeMsg({ subject: 'Code', fromName: asha.name, fromEmail: asha.email, body: 'My code is refused.' }),
    makeMsg({
      subject: 'Page',
      body: 'The page is white.',
      to: [gethin],
      files: [plan],
      sentAt: '2026-03-03T08:00:00Z',
    }),
  ]);
  const { message } = await readMessage('a.msg', bytes);
  expect(message.text).toBe('See attached');
  expect(message.contents.map(({ kind, name, isRead }) => [kind, name, isRead])).toEqual([
    ['message', 'Code', true],
    ['message', 'Page', true],
  ]);
  const [code, page] = message.inner;
  expect(code).toMatchObject({ from: asha, to: [], text: 'My code is refused.', contents: [] });
  expect(page).toMatchObject({ to: [gethin.email], text: 'The page is white.', sentAt: '2026-03-03T08:00:00.000Z' });
  expect(page!.contents.map(({ name }) => name)).toEqual(['plan.txt']);
});
