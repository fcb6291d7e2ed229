import { MessageFileError, largestFile, messageKind } from './message-file.js';
import { readMessage } from './read-message.js';
import { makeMsg } from './testing/make-msg.js';
import { htmlMail, mailOf } from './testing/make-eml.js';
import { oddMessages, payloads, sharedChain, withPayload } from './testing/hostile-messages.js';

const ran = (): unknown => (globalThis as { ran?: unknown }).ran;

/** What reading a file came to: text alone, or a refusal in words. Never anything else, and never nothing. */
async function outcomeOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const { message: read } = await readMessage(name, bytes);
    for (const text of [read.subject, read.from.name, read.from.email, read.text, read.hidden, ...read.to])
      expect(typeof text).toBe('string');
    expect(read.text.length).toBeLessThanOrEqual(9_800);
    expect(read.to.length).toBeLessThanOrEqual(300);
    expect(read.contents.length).toBeLessThanOrEqual(200);
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(MessageFileError);
    return (error as MessageFileError).code;
  }
}

describe('a hostile message', () => {
  // What a browser would have, and a reader must not ask for: touching one of them ends the test.
  const taken = ['DOMParser', 'document', 'fetch', 'XMLHttpRequest', 'Image'] as const;
  const before = taken.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  beforeAll(() => {
    for (const name of taken) {
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: () => {
          throw new Error(`The reader asked for ${name}.`);
        },
      });
    }
  });
  afterAll(() => {
    taken.forEach((name, at) => {
      delete (globalThis as Record<string, unknown>)[name];
      if (before[at]) Object.defineProperty(globalThis, name, before[at]);
    });
  });

  it.each(payloads)('runs nothing, and asks for no document and no network: %s', async (payload) => {
    for (const [kind, name, bytes] of withPayload(payload)) {
      expect([kind, await outcomeOf(name, bytes)]).toEqual([kind, 'read']);
    }
    expect(ran()).toBeUndefined();
  });

  it.each(oddMessages)('is read or refused: %s', async (_what, name, bytes) => {
    expect(['read', 'MESSAGE.BROKEN', 'MESSAGE.TOO_MUCH']).toContain(await outcomeOf(name, bytes));
    expect(ran()).toBeUndefined();
  });

  it('is read or refused wherever one of its bytes is changed or its end is missing', async () => {
    const whole = makeMsg({
      subject: 'S',
      fromName: 'A',
      fromEmail: 'a@x.example',
      to: [{ name: 'B', email: 'b@x.example' }],
      html: '<p>Words</p>',
      body: 'w '.repeat(3_000),
    });
    let seed = 41;
    const chance = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const outcomes = new Set<string>();
    for (let turn = 0; turn < 400; turn += 1) {
      const bytes = whole.slice(0, chance(4) === 0 ? chance(whole.length) : whole.length);
      for (let change = 0; change < 6 && bytes.length > 0; change += 1)
        bytes[chance(Math.min(bytes.length, 6_000))] = chance(256);
      outcomes.add(await outcomeOf('a.msg', bytes));
    }
    expect([...outcomes].filter((one) => one !== 'MESSAGE.EMPTY').sort()).toEqual(['MESSAGE.BROKEN', 'read']);
  });
});

describe('a message that would hold the page', () => {
  /** Turns of the event loop that somebody else had while a file was read. */
  const turnsBeside = async (name: string, bytes: Uint8Array): Promise<{ turns: number; outcome: string }> => {
    let turns = 0;
    let isReading = true;
    const beside = (): void => {
      if (!isReading) return;
      turns += 1;
      setImmediate(beside);
    };
    setImmediate(beside);
    const outcome = await outcomeOf(name, bytes);
    isReading = false;
    return { turns, outcome };
  };
  const megabytes = 1024 * 1024;
  const eml = (text: string): Uint8Array =>
    new Uint8Array(Buffer.from(`From: a@x.example\r\nContent-Type: text/plain\r\n\r\n${text}`, 'latin1'));

  const base64 = (size: number): Uint8Array =>
    mailOf({ type: 'image/png', body: 'QUJD'.repeat(size / 4), headings: ['Content-Transfer-Encoding: base64'] });

  it.each([
    ['9 MB of empty lines', 'a.eml', () => eml('\n'.repeat(9 * megabytes))],
    ['9 MB of empty lines as a page', 'a.eml', () => htmlMail('\n'.repeat(9 * megabytes))],
    ['9 MB of boundaries', 'a.eml', () => eml('--b\n'.repeat(2 * megabytes))],
    ['9 MB of base64 in one line', 'a.eml', () => base64(9 * megabytes)],
    ['9 MB of lines, saved as text', 'a.txt', () => new Uint8Array(Buffer.from('  a > b\n'.repeat(1.1 * megabytes)))],
    ['2 MB of rows', 'a.html', () => new Uint8Array(Buffer.from(`<table>${'<tr><td>a<td>b<td>c'.repeat(100_000)}`))],
    ['9 MB of blanks before line ends', 'a.eml', () => htmlMail(`${' '.repeat(400_000)}x`.repeat(20))],
  ])('gives the page turns: %s', async (_what, name, make) => {
    const { turns, outcome } = await turnsBeside(name, make());
    expect(outcome).toBe('read');
    // A slice is 128 KB: 9 MB are some 70 turns, and a reader in one stretch gives one or two.
    expect(turns).toBeGreaterThan(20);
  });

  it('is ended where its pieces make more work than a file of its size can', async () => {
    const { turns, outcome } = await turnsBeside('a.msg', sharedChain(90));
    expect(['read', 'MESSAGE.TOO_MUCH']).toContain(outcome);
    expect(turns).toBeGreaterThan(5);
  });

  it('says how far it is, and ends when it is told to', async () => {
    const bytes = eml('A line of words\n'.repeat(300_000));
    const heard: number[] = [];
    await readMessage('a.eml', bytes, { onProgress: (done) => heard.push(done) });
    expect(heard.length).toBeGreaterThan(5);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);

    const stop = new AbortController();
    let turns = 0;
    const pause = async (): Promise<void> => {
      turns += 1;
      if (turns === 3) stop.abort();
    };
    await expect(readMessage('a.eml', bytes, { signal: stop.signal, pause })).rejects.toMatchObject({
      code: 'MESSAGE.STOPPED',
    });
    expect(turns).toBe(3);
  });
});

describe('the words of HTML', () => {
  it('are read however deep they stand, and it is said where they are too long', async () => {
    const deep = (layers: number): string => `<p>First</p>${'<div>'.repeat(layers)}Last${'</div>'.repeat(layers)}`;
    const read = async (html: string) => (await readMessage('a.eml', htmlMail(html))).message;
    expect(await read(deep(400))).toMatchObject({ text: 'First\n\nLast', wasCut: false });
    expect(await read(deep(100_000))).toMatchObject({ text: 'First\n\nLast', wasCut: false });
    expect((await readMessage('a.msg', makeMsg({ subject: 'S', html: deep(600) }))).message).toMatchObject({
      text: 'First\n\nLast',
      wasCut: false,
    });
    // Long, and mostly nothing: what was not looked at was left out as well.
    expect(await read(`First${'<br>'.repeat(600_000)}Last`)).toMatchObject({ text: 'First', wasCut: true });
  });
});

describe('a file that is no message', () => {
  it.each([
    ['big.eml', new Uint8Array(largestFile + 1), 'MESSAGE.TOO_LARGE', /10 MB or smaller/],
    [
      'letter.docx',
      new Uint8Array([80, 75, 3, 4]),
      'MESSAGE.WRONG_KIND',
      /\.msg, \.eml, \.mht, \.html, \.txt or \.rtf/,
    ],
    ['a.eml', new Uint8Array(), 'MESSAGE.EMPTY', /empty/],
    ['text.msg', new Uint8Array([65, 66]), 'MESSAGE.BROKEN', /copy its text/],
  ])('%s is refused in words', async (name, bytes, code, words) => {
    await expect(readMessage(name, bytes)).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
  });

  it('goes by what is in it, where its name says something else', () => {
    const compound = makeMsg({ subject: 'S' });
    expect(messageKind('a.eml', compound)).toBe('msg');
    expect(messageKind('message', compound)).toBe('msg');
    expect(messageKind('book.xls', compound)).toBeUndefined();
  });
});
