import { Tokenizer } from 'htmlparser2';
import type { Pace } from '../pace.js';
import { hidingClasses } from './hiding-classes.js';
import { Lines } from './lines.js';
import { TableRows } from './table-rows.js';

/** HTML that is longer is read up to here: no message that a person wrote is. */
const longestHtml = 2_000_000;
/** So much is read at once; then whoever waits may have a turn. */
const pieceSize = 16 * 1024;

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const passedOver = set(
  'script style head title template noscript iframe object embed svg math textarea select audio video noframes noembed xmp datalist',
);
/** Begin and end on a line of their own. */
const ownLine = set(
  'address article aside body blockquote center dd details dialog div dl dt fieldset figcaption figure footer form header hr legend li main nav ol section summary table tbody tfoot thead tr ul',
);
/** And with an empty line beside them. */
const apart = set('p h1 h2 h3 h4 h5 h6 blockquote pre ul ol hr');
/** End at the next block: a drawing or a list of choices holds none (HTML 13.2.6.5, the tags that break out). */
const brokenOutOf = set('svg math select audio video');
const ofTablesAndLists = set('table tr td th ol ul li');
/** Have no end. */
const endless = set('area base br col embed hr img input link meta param source track wbr');

/** The words of a page. `hidden`: what a mail program would not show, such as the line that lists show beside a subject. */
export interface HtmlRead {
  text: string;
  hidden: string;
  /** The page was longer than is read. */
  wasCut: boolean;
  /** Pictures that stand in the page itself: their addresses, `data:image/…`. */
  pictures?: readonly string[];
}

/** What no size has may run over: it hides where it is cut off as well. */
const noSize = /(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*0(?:px|pt)?\s*(?:;|!|$)/;
const hidingStyle =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$))/;
/** A cell of no size of letters holds others that have one, in the pages of newsletters (MJML [L]). */
const noLetters = /(?:^|[;\s])font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)/;
const letters = /(?:^|[;\s])font(?:-size)?\s*:\s*[^;]{0,40}[1-9]/;
const hides = (style: string): boolean =>
  hidingStyle.test(style) || (noSize.test(style) && /overflow\s*:\s*hidden/.test(style));
/** More than anybody pastes. */
const mostPictures = 20;
/** Blanks and line ends that are shown as they stand, though the element is no <pre> (CSS Text 3, 3 [D]). */
const spacedStyle = /(?:^|[;\s])white-space\s*:\s*(?:pre|pre-wrap|pre-line|break-spaces)\s*(?:;|!|$)/;
const noMargin = /(?:^|[;\s])margin(?:-top|-bottom)?\s*:\s*0/;

/**
 * Reads tokens into lines. There is no tree: a parser that keeps one looks through all open elements at each new one, and 100,000
 * in one another took a browser's a minute and a half. Here each sign is looked at once.
 */
class PageReader {
  readonly shown = new Lines();
  readonly hidden = new Lines();
  private readonly rows = new TableRows(this.shown);
  readonly pictures: string[] = [];
  private readonly html: string;
  private tag = '';
  private attribute = '';
  private value = '';
  private valueFrom = 0;
  private valueTo = 0;
  private style = '';
  private className = '';
  private isMarkedHidden = false;
  /** The style sheet that is open, and the classes that those before it hide. */
  private isInSheet = false;
  private sheet = '';
  private readonly unseen = new Set<string>();
  private isCited = false;
  /** For each blockquote that is open, whether it holds somebody else's message. */
  private readonly quotes: boolean[] = [];
  private deep = 0;
  /** The element that hides, and how many of its name are open in it; `isSmall`: by the size of its letters alone. */
  private hiding: { name: string; depth: number; isPassedOver: boolean; isSmall: boolean } | undefined;
  private preformatted = 0;
  /** The element that shows its blanks by its style, and how many of its name are open in it. */
  private spaced: { name: string; depth: number } | undefined;
  private isTightParagraph = false;
  /** The lists that are open: the number that the last item of one has, or that it has none. */
  private readonly lists: (number | undefined)[] = [];

  /** `neverHiding`: elements that hide nothing here, as one of them is never closed. */
  constructor(
    html: string,
    private readonly neverHiding: ReadonlySet<string> = new Set(),
    private readonly marksItems = false,
  ) {
    this.html = html;
  }

  /** The element that hides all that comes after it, at the end of the page. */
  get unclosed(): string | undefined {
    return this.hiding?.isPassedOver ? this.hiding.name : undefined;
  }

  readonly tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => this.say(this.html.slice(start, end)),
      ontextentity: (codepoint) => this.say(String.fromCodePoint(codepoint)),
      onopentagname: (start, end) => {
        this.tag = this.html.slice(start, Math.min(end, start + 20)).toLowerCase();
        this.style = '';
        this.className = '';
        this.isMarkedHidden = false;
        this.isCited = false;
      },
      onattribname: (start, end) => {
        this.attribute = this.html.slice(start, Math.min(end, start + 20)).toLowerCase();
        this.value = '';
        this.valueFrom = 0;
      },
      onattribdata: (start, end) => {
        this.valueFrom ||= start;
        this.valueTo = end;
        if (this.value.length < 2_000) this.value += this.html.slice(start, Math.min(end, start + 2_000));
      },
      onattribentity: (codepoint) => {
        if (this.value.length < 2_000) this.value += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        if (this.attribute === 'style') this.style = this.value.toLowerCase();
        else if (this.attribute === 'class') this.className = this.value.toLowerCase();
        else if (this.attribute === 'hidden') this.isMarkedHidden = true;
        else if (this.attribute === 'src') this.keepPicture();
        else if (this.attribute === 'type') this.isCited = this.value.toLowerCase() === 'cite';
      },
      onopentagend: () => this.open(),
      onselfclosingtag: () => this.open(),
      onclosetag: (start, end) => this.close(this.html.slice(start, Math.min(end, start + 20)).toLowerCase()),
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );

  private keepPicture(): void {
    if (this.tag !== 'img' || this.pictures.length >= mostPictures || !/^data:image\//i.test(this.value)) return;
    this.pictures.push(this.html.slice(this.valueFrom, this.valueTo));
  }

  private get lines(): Lines | undefined {
    if (!this.hiding) return this.shown;
    return this.hiding.isPassedOver ? undefined : this.hidden;
  }

  private say(text: string): void {
    if (this.isInSheet && this.sheet.length < 100_000) this.sheet += text;
    if (this.preformatted > 0 || (this.spaced && text.trim() !== '')) this.lines?.saySpaced(text);
    else this.lines?.say(text);
  }

  private open(): void {
    const { tag } = this;
    this.isInSheet = tag === 'style';
    if (this.hiding) {
      // A page that begins again inside a part that was never closed (a message in a message) is shown.
      if (tag === 'body' && this.hiding.name === 'head') this.hiding = undefined;
      else if (this.hiding.isSmall && letters.test(this.style)) this.hiding = undefined;
      else if (brokenOutOf.has(this.hiding.name) && (ownLine.has(tag) || apart.has(tag))) this.hiding = undefined;
      else if (tag === this.hiding.name && !endless.has(tag)) this.hiding.depth += 1;
      if (this.hiding) return this.breaksOf(tag);
    }
    const isPassedOver = passedOver.has(tag) && !this.neverHiding.has(tag);
    const isHiding = isPassedOver || this.isMarkedHidden || hides(this.style) || this.isUnseen();
    if (!endless.has(tag) && (isHiding || noLetters.test(this.style))) {
      this.hiding = { name: tag, depth: 1, isPassedOver, isSmall: !isHiding };
      this.hidden.breakLine(1);
      return;
    }
    if (tag === 'pre') this.preformatted += 1;
    else if (this.spaced || this.style !== '') this.space(tag);
    if (ofTablesAndLists.has(tag)) {
      this.rows.begins(tag);
      this.listItem(tag);
    }
    this.breaksOf(tag);
    if (tag === 'blockquote') this.quote(true);
  }

  private space(tag: string): void {
    // A paragraph ends where the next begins, closed or not.
    if (this.spaced?.name === 'p' && (tag === 'p' || apart.has(tag))) this.spaced = undefined;
    if (tag === this.spaced?.name) this.spaced.depth += 1;
    else if (!this.spaced && !endless.has(tag) && spacedStyle.test(this.style)) this.spaced = { name: tag, depth: 1 };
  }

  /**
   * A quotation keeps its signs, as in plain words: what somebody writes below it is theirs. Indented words of one's own are a blockquote
   * too: only what a mail program marks is somebody else's ([R] Apple's, Thunderbird's and Gmail's pages: `type="cite"`, `class="gmail_quote"`).
   */
  private quote(opens: boolean): void {
    if (opens) {
      const isTheirs = this.isCited || /\b(?:gmail|protonmail|yahoo|moz)_?\w*quote/.test(this.className);
      this.quotes.push(isTheirs);
      if (isTheirs) this.deep += 1;
    } else if (this.quotes.pop()) this.deep -= 1;
    this.shown.prefix = '> '.repeat(Math.min(this.deep, 5));
  }

  private breaksOf(tag: string): void {
    const { lines } = this;
    if (!lines) return;
    if (tag === 'br') lines.newLine();
    else if (tag === 'td' || tag === 'th') lines.say(' ');
    else if (tag === 'p') lines.breakLine((this.isTightParagraph = this.isTight()) ? 1 : 2);
    else if (apart.has(tag)) lines.breakLine(2);
    else if (ownLine.has(tag)) lines.breakLine(1);
  }

  /** People answer "2." and "the second": an item keeps its number, and its sign. */
  private listItem(tag: string): void {
    if (!this.marksItems) return;
    if (tag === 'ol' || tag === 'ul') this.lists.push(tag === 'ol' ? 0 : undefined);
    if (tag !== 'li' || this.lists.length === 0) return;
    const last = this.lists.pop();
    this.lists.push(last === undefined ? undefined : last + 1);
    const indent = '  '.repeat(Math.min(this.lists.length - 1, 5));
    this.shown.lead = `${indent}${last === undefined ? '•' : `${last + 1}.`} `;
  }

  private endOfTableOrItem(tag: string): void {
    this.rows.ends(tag);
    if (tag === 'ol' || tag === 'ul') this.lists.pop();
    // An item that says nothing has no sign either.
    if (tag === 'li') this.shown.lead = '';
  }

  private isUnseen(): boolean {
    // What the element says itself counts more than its class.
    if (this.unseen.size === 0 || /(?:^|[;\s])display\s*:/.test(this.style)) return false;
    return this.className.split(/\s+/).some((name) => this.unseen.has(name));
  }

  /** Outlook writes each line as a paragraph without a margin. */
  private isTight(): boolean {
    return /\bmso/.test(this.className) || noMargin.test(this.style);
  }

  private close(tag: string): void {
    if (tag === 'style') {
      for (const name of hidingClasses(this.sheet, hides)) this.unseen.add(name);
      this.isInSheet = false;
      this.sheet = '';
    }
    if (this.hiding) {
      if (tag === this.hiding.name) this.hiding.depth -= 1;
      else if (tag === 'html') this.hiding.depth = 0;
      if (this.hiding.depth <= 0) this.hiding = undefined;
      else if (ownLine.has(tag) || apart.has(tag)) this.lines?.breakLine(1);
      return;
    }
    if (tag === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
    if (tag === this.spaced?.name && (this.spaced.depth -= 1) === 0) this.spaced = undefined;
    if (tag === 'blockquote') this.quote(false);
    if (ofTablesAndLists.has(tag)) this.endOfTableOrItem(tag);
    if (tag === 'p') this.shown.breakLine(this.isTightParagraph ? 1 : 2);
    else if (apart.has(tag)) this.shown.breakLine(2);
    else if (ownLine.has(tag)) this.shown.breakLine(1);
  }
}

function* piecesOf(html: string): Generator<string> {
  for (let at = 0; at < html.length; at += pieceSize) yield html.slice(at, at + pieceSize);
}

const readSoFar = (reader: PageReader, wasCut: boolean): HtmlRead => ({
  text: reader.shown.text,
  hidden: reader.hidden.text,
  pictures: reader.pictures,
  wasCut: wasCut || reader.shown.isFull,
});

/** How often a page is read again because something in it is never closed. */
const mostReadings = 4;

/** The words of HTML, with a turn for the page between two pieces. Nothing of it is run, fetched or put into any document. */
export async function readHtml(html: string, pace: Pace): Promise<HtmlRead> {
  const read = html.slice(0, longestHtml);
  const neverHiding = new Set<string>();
  for (let reading = 1; ; reading += 1) {
    const reader = new PageReader(read, neverHiding, true);
    for (const piece of piecesOf(read)) {
      // A sign of markup costs more than one of a line: entities most of all.
      const turn = pace.spend(piece.length * 4);
      if (turn) await turn;
      reader.tokenizer.write(piece);
      if (reader.shown.isFull) break;
    }
    const { unclosed } = reader;
    reader.tokenizer.end();
    if (unclosed === undefined || reading === mostReadings) return readSoFar(reader, read.length < html.length);
    neverHiding.add(unclosed);
  }
}

/**
 * The words of HTML as lines, for others than messages: a notice of an update, a cell of a list. At most 2,000,000 signs of it are
 * read, in time that grows with them.
 */
export function textOf(html: string): string {
  const read = html.slice(0, longestHtml);
  const neverHiding = new Set<string>();
  for (let reading = 1; ; reading += 1) {
    const reader = new PageReader(read, neverHiding);
    reader.tokenizer.write(read);
    const { unclosed } = reader;
    reader.tokenizer.end();
    if (unclosed !== undefined && reading < mostReadings) neverHiding.add(unclosed);
    else return trimmedLines(readSoFar(reader, false).text);
  }
}

const trimmedLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
