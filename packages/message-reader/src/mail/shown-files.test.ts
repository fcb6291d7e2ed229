import { readMessage } from '../read-message.js';

const part = (headings: readonly string[], body: string): string => ['--b', ...headings, '', body].join('\r\n');
const mail = (...parts: readonly string[]): string =>
  [
    'From: jo@post.example',
    'Subject: Log',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    ...parts,
    '--b--',
    '',
  ].join('\r\n');
const words = part(['Content-Type: text/plain'], 'The log is below.');
const shown = (name: string, body: string) =>
  part(['Content-Type: text/plain', `Content-Disposition: inline; filename=${name}`], body);

async function read(text: string) {
  const { message, files } = await readMessage('a.eml', new TextEncoder().encode(text));
  return {
    text: message.text,
    has: message.contents.map(({ kind, name, isRead }) => `${kind} ${name}${isRead ? ' read' : ''}`),
    files: files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]),
  };
}

describe('a file that is shown where it stands', () => {
  it('is among the words, and can be kept', async () => {
    expect(await read(mail(words, shown('portal.log', 'GET /sign-in 403')))).toEqual({
      text: 'The log is below.\n\nGET /sign-in 403',
      has: ['file portal.log read'],
      files: [['portal.log', 'GET /sign-in 403']],
    });
  });

  it.each([
    ['the words themselves, which some programs name', mail(shown('body.txt', 'The words.'))],
    ['the foot of a list, which has no name', mail(words, part(['Content-Type: text/plain'], 'List foot'))],
    [
      'another writing of the words',
      mail(words, shown('body.html', 'The log is below.')).replace('multipart/mixed', 'multipart/alternative'),
    ],
  ])('is none of these: %s', async (_, text) => expect((await read(text)).has).toEqual([]));

  it('keeps its own name where it is encrypted', async () => {
    const armour = '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMAwzOQ1qnzNo7\r\n=abcd\r\n-----END PGP MESSAGE-----';
    expect(await read(mail(words, shown('plan.txt', armour)))).toMatchObject({ has: ['encrypted plan.txt'] });
  });
});

describe('words that stand as they are, though base64 is declared', () => {
  const declared = (body: string): string =>
    mail(part(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'], body));

  it('are read', async () => {
    const text = 'The code is refused since noon.\r\n\r\nI tried Edge and Chrome.';
    expect((await read(declared(text))).text).toBe(text.replace(/\r/g, ''));
    expect((await read(declared('Mae’r côd wedi’i wrthod'))).text).toBe('Mae’r côd wedi’i wrthod');
  });

  it.each([['Yes.\nIt works.'], ['Diolch!'], ['Yes, thanks\nthat works'], ['Ydy'.repeat(2) + '.']])(
    'are read where they are few: %j',
    async (words) => expect((await read(declared(words.replace(/\n/g, '\r\n')))).text).toBe(words),
  );

  it('are none where line ends came as blanks', async () => {
    const said = 'The code is refused since noon, in Edge and in Chrome, and the page says that I am to wait.';
    const packed = Buffer.from(said).toString('base64').replace(/.{76}/g, '$& ');
    expect((await read(declared(packed))).text).toBe(said);
  });

  it.each([
    ['with padding', 'The code is refused.'],
    ['without', 'The code is refused here.'.slice(0, 24)],
  ])('are none where a list added a foot of several lines: base64 %s', async (_, said) => {
    const foot = ['_'.repeat(47), 'This goes to a list', 'To leave it, write to us', 'https://list.example'].join(
      '\r\n',
    );
    const packed = Buffer.from(said).toString('base64');
    expect((await read(declared(`${packed}\r\n\r\n${foot}`))).text).toBe(said);
  });

  it('are none where it is base64, with a foot that a list added', async () => {
    const packed = Buffer.from('The code is refused since noon.').toString('base64');
    expect((await read(declared(`${packed}\r\n\r\n`))).text).toBe('The code is refused since noon.');
    expect((await read(declared(`${packed}\r\nList foot of two lines`))).text).toContain(
      'The code is refused since noon.',
    );
  });
});
