import type { Pace } from '../pace.js';
import { decoderOfPage } from './character-sets.js';
import { latin } from './latin.js';
import { Lines } from './lines.js';

/** Groups whose words are not the message's. A group that begins with \* is always one of them. */
const hidden = new Set(
  'colortbl stylesheet info pict object header headerl headerr footer footerl footerr listtable listoverridetable rsidtbl themedata fldinst datastore xmlnstbl latentstyles generator'.split(
    ' ',
  ),
);
const signs: Readonly<Record<string, string>> = {
  tab: ' ',
  cell: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
};
const lineEnds = new Set(['par', 'line', 'row', 'sect', 'page']);

/**
 * \fcharset as Windows' code pages ([R] RTF 1.9.1, "Font Table"). A font of a set says how the bytes of its text are written,
 * whatever \ansicpg says of the whole.
 */
const pageOfFont: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

const pagesOfTwoBytes: ReadonlySet<number> = new Set([932, 936, 949, 950]);

interface Group {
  isHidden: boolean;
  /** Written as hidden (\v), which \v0 and \plain end ([R] RTF 1.9.1, "Font (Character) Formatting Properties"). */
  isUnseen: boolean;
  isFonts: boolean;
  /** How many signs stand after \u for readers that do not know it. */
  alternatives: number;
  font: number;
}

/** Groups in one another that are followed: more are no program's. */
const deepest = 1_000;
const bytesPerTurn = 64 * 1024;

class RtfReader {
  readonly lines = new Lines();
  private readonly groups: Group[] = [];
  private group: Group = { isHidden: false, isUnseen: false, isFonts: false, alternatives: 1, font: -1 };
  /** Groups deeper than are followed. */
  private beyond = 0;
  private page: number | undefined;
  private defaultFont = -1;
  private readonly fonts = new Map<number, number>();
  private bytes: number[] = [];
  private toSkip = 0;

  private get isLeftOut(): boolean {
    return this.group.isHidden || this.group.isUnseen;
  }

  /** Bytes in hex belong together: a sign of Japanese is two of them. */
  private flush(): void {
    if (this.bytes.length === 0) return;
    const decoder = decoderOfPage(this.pageNow) ?? decoderOfPage(this.page) ?? new TextDecoder('windows-1252');
    this.lines.saySpaced(decoder.decode(new Uint8Array(this.bytes)));
    this.bytes = [];
  }

  private say(text: string): void {
    if (this.toSkip > 0) this.toSkip -= 1;
    else if (!this.isLeftOut) {
      this.flush();
      this.lines.saySpaced(text);
    }
  }

  take(found: RegExpExecArray): void {
    const [, name, number, hex, sign, brace, , text] = found;
    if (brace !== undefined) this.brace(brace);
    else if (hex !== undefined) {
      if (this.toSkip > 0) this.toSkip -= 1;
      else if (!this.isLeftOut) this.bytes.push(parseInt(hex, 16));
    } else if (sign !== undefined) this.sign(sign);
    else if (name !== undefined) this.word(name, number);
    else if (text !== undefined) this.text(text);
  }

  private brace(brace: string): void {
    this.flush();
    this.toSkip = 0;
    if (brace === '{') {
      if (this.groups.length >= deepest) this.beyond += 1;
      else {
        this.groups.push(this.group);
        this.group = { ...this.group };
      }
    } else if (this.beyond > 0) this.beyond -= 1;
    else this.group = this.groups.pop() ?? this.group;
  }

  private sign(sign: string): void {
    if (sign === '*') this.group.isHidden = true;
    else if (sign === '~') this.say(' ');
    else if (sign === '_') this.say('-');
    else if ('\\{}'.includes(sign)) this.say(sign);
    else if (sign === '\n' || sign === '\r') this.newLine();
  }

  private newLine(): void {
    if (this.isLeftOut) return;
    this.flush();
    this.lines.newLine();
  }

  private word(name: string, number: string | undefined): void {
    const { group } = this;
    if (name === 'u' && number !== undefined) {
      const code = Number(number);
      this.say(String.fromCharCode(code < 0 ? code + 65_536 : code & 0xffff));
      this.toSkip = this.isLeftOut ? 0 : group.alternatives;
    } else if (name === 'uc') group.alternatives = Math.max(0, Math.min(16, Number(number ?? 1)));
    else if (name === 'ansicpg') this.page = Number(number);
    else if (name === 'deff') this.defaultFont = Number(number);
    else if (name === 'fonttbl') group.isHidden = group.isFonts = true;
    else if (name === 'f') {
      this.flush();
      group.font = Number(number);
    } else if (name === 'fcharset' && group.isFonts) this.charset(Number(number));
    else if (hidden.has(name)) group.isHidden = true;
    else if (name === 'v' || name === 'plain') {
      this.flush();
      group.isUnseen = name === 'v' && number !== '0';
    } else if (lineEnds.has(name)) this.newLine();
    else if (signs[name] !== undefined) this.say(signs[name]);
  }

  private charset(number: number): void {
    const page = pageOfFont[number];
    if (page !== undefined && this.fonts.size < 1_000) this.fonts.set(this.group.font, page);
  }

  private text(text: string): void {
    let shown = this.toSkip > 0 ? text.slice(this.toSkip) : text;
    // The second half of a sign of two bytes may look like a letter: "\\'83A" is one sign of Japanese.
    if (shown !== '' && this.isHalfway()) {
      this.bytes.push(shown.charCodeAt(0) & 0xff);
      shown = shown.slice(1);
    }
    this.toSkip = Math.max(0, this.toSkip - text.length);
    if (this.isLeftOut || shown === '') return;
    // Bytes above ASCII may stand as they are: they are of the font's set too.
    if (/^[\u0000-\u007f]*$/.test(shown)) {
      this.flush();
      this.lines.saySpaced(shown);
    } else for (let at = 0; at < shown.length; at += 1) this.bytes.push(shown.charCodeAt(at) & 0xff);
  }

  private isHalfway(): boolean {
    if (this.bytes.length === 0 || !pagesOfTwoBytes.has(this.pageNow ?? 0)) return false;
    let at = 0;
    while (at < this.bytes.length) at += this.bytes[at]! >= 0x81 ? 2 : 1;
    return at > this.bytes.length;
  }

  private get pageNow(): number | undefined {
    return this.fonts.get(this.group.font < 0 ? this.defaultFont : this.group.font) ?? this.page;
  }

  end(): string {
    this.flush();
    return this.lines.text;
  }
}

/**
 * The words of RTF, also where HTML is packed into it (its tags stand in groups that are passed over). One pass, no recursion, and never
 * more text than there was RTF.
 */
export async function readRtf(bytes: Uint8Array, pace: Pace): Promise<string> {
  // RTF is ASCII, and what is above is decoded where its font is known.
  const rtf = latin(bytes.subarray(0, 4_000_000));
  const reader = new RtfReader();
  const token =
    /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([\r\n]+)|([^\\{}\r\n]{1,65536})|\\/giy;
  let next = bytesPerTurn;
  for (let found = token.exec(rtf); found && !reader.lines.isFull; found = token.exec(rtf)) {
    reader.take(found);
    if (token.lastIndex < next) continue;
    next = token.lastIndex + bytesPerTurn;
    const turn = pace.spend(bytesPerTurn * 2);
    if (turn) await turn;
  }
  return reader.end();
}
