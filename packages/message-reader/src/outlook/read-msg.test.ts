import * as msgReader from '@kenjiuno/msgreader';
import { readMessage } from '../read-message.js';
import { makeMsg } from '../testing/make-msg.js';

// A CommonJS module: its default is one or two steps away, by who loads it.
type Reader = { default: new (bytes: ArrayBuffer) => { getFileData(): FileData } };
interface FileData {
  recipients?: readonly { smtpAddress?: string }[];
  clientSubmitTime?: string;
}
const MsgReader = (msgReader as unknown as Reader).default;

const whole = {
  subject: 'Code refused',
  fromName: 'Asha Patel',
  fromEmail: 'Asha@panel.example',
  sentAt: '2026-03-04T09:12:00.000Z',
  to: [
    { name: 'Portal inbox', email: 'Portal@TMU.example' },
    { name: 'Sam Okoro', email: 'sam@tmu.example' },
  ],
  body: 'Hello,\r\n\r\nThe code is refused.\r\n\r\n\r\n\r\nBusiness process error TEST-7\r\n',
};

describe('an Outlook message file', () => {
  it('is the same to us as to a reader that we did not write', async () => {
    const bytes = makeMsg(whole);
    const other = new MsgReader(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    ).getFileData();
    expect(other).toMatchObject({
      subject: whole.subject,
      senderName: whole.fromName,
      senderEmail: whole.fromEmail,
      body: whole.body,
    });
    expect(other.recipients?.map((one) => one.smtpAddress)).toEqual(whole.to.map((one) => one.email));
    expect(new Date(other.clientSubmitTime!).toISOString()).toBe(whole.sentAt);
    expect((await readMessage('Code refused.msg', bytes)).message).toEqual({
      subject: 'Code refused',
      from: { name: 'Asha Patel', email: 'asha@panel.example' },
      to: ['portal@tmu.example', 'sam@tmu.example'],
      sentAt: whole.sentAt,
      text: 'Hello,\n\nThe code is refused.\n\nBusiness process error TEST-7',
      wasCut: false,
      hidden: '',
      replyTo: [],
      contents: [],
      inner: [],
    });
  });

  it('is read past the first tables, where a body is long', async () => {
    const body = Array.from({ length: 90_000 }, (_, index) => `Line ${index}`).join('\r\n');
    const { message: read } = await readMessage('long.msg', makeMsg({ ...whole, body }));
    expect(read.wasCut).toBe(true);
    expect(read.text.startsWith('Line 0\nLine 1\n')).toBe(true);
    expect(read.text.length).toBeLessThanOrEqual(9_800);
  });

  it('has its words in HTML alone, in the code page that it says', async () => {
    const html = new Uint8Array([
      ...Buffer.from('<html><head><title>no</title><style>p{}</style></head><body><p>Caf'),
      0xe9,
      ...Buffer.from(' hearing</p><p>Two&amp;three</p></body>'),
    ]);
    const file = makeMsg({ ...whole, body: undefined as never, html, htmlCodePage: 28591 });
    const { message: read } = await readMessage('h.msg', file);
    expect(read.text).toBe('Café hearing\n\nTwo&three');
  });

  it('has its words in RTF alone, plain or with HTML packed into it', async () => {
    const plain =
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Segoe UI;}}{\\*\\generator Riched20;}\\uc1\\pard Caf\\'e9 \\u8364?5\\par Second line\\tab here}";
    expect((await readMessage('r.msg', makeMsg({ subject: 'S', fromName: 'A', rtf: plain }))).message.text).toBe(
      'Café €5\nSecond line here',
    );
    const packed =
      '{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag19 <html>}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Words in a tag\\htmlrtf \\par}\\htmlrtf0 {\\*\\htmltag72 </p>}}';
    expect((await readMessage('r.msg', makeMsg({ subject: 'S', fromName: 'A', rtf: packed }))).message.text).toBe(
      'Words in a tag',
    );
  });

  it('reads the example of compressed RTF in the specification', async () => {
    // [MS-OXRTFCP] 3.1: "{\rtf1\ansi\ansicpg1252\pard hello world}"
    const bytes = new Uint8Array(
      Buffer.from(
        '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
        'hex',
      ),
    );
    expect((await readMessage('r.msg', makeMsg({ subject: 'S', fromName: 'A', rtfBytes: bytes }))).message.text).toBe(
      'hello world',
    );
  });

  it('finds the sender in the headings, where the file has an Exchange name alone', async () => {
    const bytes = makeMsg({
      ...whole,
      fromEmail: undefined as never,
      fromExchange: '/O=EXAMPLE/OU=X/CN=RECIPIENTS/CN=ASHA',
      headers: 'From: Asha Patel <asha@panel.example>\r\nTo: portal@tmu.example\r\n',
    });
    expect((await readMessage('x.msg', bytes)).message.from).toEqual({
      name: 'Asha Patel',
      email: 'asha@panel.example',
    });
  });
});
