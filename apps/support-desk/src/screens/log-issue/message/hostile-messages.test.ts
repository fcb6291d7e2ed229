import { MessageFileError, largestFile, messageKind } from './message-file';
import { readMessage } from './read-message';
import { makeMsg } from './testing/make-msg';
import { oddMessages, payloads, withPayload } from './testing/hostile-messages';

const ran = (): unknown => (window as { ran?: unknown }).ran;

/** What reading a file came to: text alone, or a refusal in words. Never anything else, and never nothing. */
async function outcomeOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const read = await readMessage(name, bytes);
    for (const text of [read.subject, read.from.name, read.from.email, read.text, ...read.to])
      expect(typeof text).toBe('string');
    expect(read.text.length).toBeLessThanOrEqual(9_800);
    expect(read.to.length).toBeLessThanOrEqual(200);
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(MessageFileError);
    return (error as MessageFileError).code;
  }
}

describe('a hostile message', () => {
  let fetches: jest.SpyInstance[] = [];
  beforeEach(() => {
    const never = (): never => {
      throw new Error('Something was fetched.');
    };
    window.fetch = never;
    fetches = [
      jest.spyOn(window.XMLHttpRequest.prototype, 'open').mockImplementation(never),
      jest.spyOn(window.HTMLImageElement.prototype, 'src', 'set').mockImplementation(never),
    ];
  });
  afterEach(() => fetches.forEach((one) => one.mockRestore()));

  it.each(payloads)('runs nothing, and leaves nothing in the page: %s', async (payload) => {
    const before = document.documentElement.outerHTML;
    for (const [kind, name, bytes] of withPayload(payload)) {
      expect([kind, await outcomeOf(name, bytes)]).toEqual([kind, 'read']);
    }
    await new Promise((later) => setTimeout(later, 0));
    expect(ran()).toBeUndefined();
    expect(document.documentElement.outerHTML).toBe(before);
    fetches.forEach((one) => expect(one).not.toHaveBeenCalled());
  });

  it.each(oddMessages)('is read or refused, and comes to an end: %s', async (_what, name, bytes) => {
    expect(['read', 'MESSAGE.BROKEN']).toContain(await outcomeOf(name, bytes));
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

describe('the words of HTML', () => {
  it('are read as deep as a program writes them, and it is said where they go deeper', async () => {
    const eml = (html: string): Uint8Array =>
      new Uint8Array(Buffer.from(`From: a@x.example\r\nContent-Type: text/html\r\n\r\n${html}`));
    const deep = (layers: number): string => `<p>First</p>${'<div>'.repeat(layers)}Last${'</div>'.repeat(layers)}`;
    expect(await readMessage('a.eml', eml(deep(400)))).toMatchObject({ text: 'First\n\nLast', wasCut: false });
    expect(await readMessage('a.eml', eml(deep(600)))).toMatchObject({ text: 'First', wasCut: true });
    expect(await readMessage('a.msg', makeMsg({ subject: 'S', html: deep(600) }))).toMatchObject({
      text: 'First',
      wasCut: true,
    });
    // Long, and mostly nothing: what was not looked at was left out as well.
    expect(await readMessage('a.eml', eml(`First${'<br>'.repeat(600_000)}Last`))).toMatchObject({
      text: 'First',
      wasCut: true,
    });
  });

  it('come without the scripts, the hidden parts and the addresses', async () => {
    const html =
      '<style>a{}</style><div>One<br>two</div><p>Three<script>window.ran=1</script></p><ul><li>a</li><li>b</li></ul><img src=x alt=no>';
    const bytes = new Uint8Array(Buffer.from(`From: a@x.example\r\nContent-Type: text/html\r\n\r\n${html}`));
    expect((await readMessage('a.eml', bytes)).text).toBe('One\ntwo\n\nThree\n\na\n\nb');
  });
});

describe('a file that is no message', () => {
  it.each([
    ['big.eml', new Uint8Array(largestFile + 1), 'MESSAGE.TOO_LARGE', /10 MB or smaller/],
    ['letter.docx', new Uint8Array([80, 75, 3, 4]), 'MESSAGE.WRONG_KIND', /\.msg or \.eml/],
    ['a.eml', new Uint8Array(), 'MESSAGE.EMPTY', /empty/],
    ['text.msg', new Uint8Array([65, 66]), 'MESSAGE.BROKEN', /copy its words/],
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
