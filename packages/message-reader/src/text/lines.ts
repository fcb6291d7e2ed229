/** More than is ever kept of a message: what is behind it is not looked at. */
const longest = 400_000;
/** A cell of a row that one reads across. */
const longestPiece = 200;

/**
 * Lines as they come, from the beginning to the end, without a look back: an expression that takes the blanks around every line end
 * (` *\n *`) is tried again at each of a million blanks.
 */
export class Lines {
  private readonly parts: string[] = [];
  private length = 0;
  /** Line ends that stand at the end of what there is, and those that the next word needs before it. */
  private ends = 0;
  private needed = 0;
  private endsInBlank = true;
  /** What stands before each line: the signs of a quotation. */
  prefix = '';
  /** What stands before the next words that begin a line: the number of an item. */
  lead = '';

  get isFull(): boolean {
    return this.length > longest;
  }

  get text(): string {
    return this.parts.join('');
  }

  /** Words of a running line: blanks between them are one, and none stands at its beginning. */
  say(text: string): void {
    const words = text.replace(/[ \t\r\n\f]+/g, ' ');
    const isAtStart = this.length === 0 || this.ends > 0 || this.needed > 0;
    const rest = (isAtStart || this.endsInBlank) && words.startsWith(' ') ? words.slice(1) : words;
    if (rest === '') return;
    this.begin();
    this.put(isAtStart ? `${this.prefix}${this.takeLead()}${rest}` : rest, 0);
    this.endsInBlank = rest.endsWith(' ');
  }

  private takeLead(): string {
    const { lead } = this;
    this.lead = '';
    return lead;
  }

  /** Words whose line ends and blanks are their own. */
  saySpaced(text: string): void {
    const words = text.replace(/\r\n?/g, '\n');
    if (words === '') return;
    this.begin();
    let at = words.length;
    while (at > 0 && words[at - 1] === '\n') at -= 1;
    const marked = this.prefix === '' ? words : words.replace(/^(?=[^\n])/gm, this.prefix);
    this.put(marked, at === 0 ? this.ends + words.length : words.length - at);
    this.endsInBlank = this.ends > 0;
  }

  /** One line end more, also after another. */
  newLine(): void {
    if (this.length === 0) return;
    this.begin();
    this.put('\n', this.ends + 1);
  }

  /** What comes next stands on a line of its own, with so many line ends before it at least. */
  breakLine(lineEnds: 1 | 2): void {
    this.needed = Math.max(this.needed, lineEnds);
  }

  /** Where the next words will stand, for `joinSince`. */
  get mark(): number {
    return this.parts.length;
  }

  /**
   * What was said since the marks, as one line: what stands from each of them to the next is a piece of it. Left as it is where a piece
   * is long or has lines of its own, or `betweenOf` says that nothing joins them.
   */
  joinSince(marks: readonly number[], betweenOf: (pieces: readonly string[]) => string | undefined): void {
    const pieces = marks.map((mark, at) => this.parts.slice(mark, marks[at + 1]).join(''));
    const said = pieces.map((piece) =>
      piece.trim().startsWith(this.prefix.trim()) ? piece.trim().slice(this.prefix.trim().length).trim() : piece.trim(),
    );
    if (this.isFull || said.some((one) => one.length > longestPiece || one.includes('\n'))) return;
    const between = betweenOf(said);
    if (between === undefined) return;
    const [lead] = /^\s*/.exec(pieces[0]!)!;
    const row = `${lead}${this.prefix}${said.join(between)}`.trimEnd();
    this.length += row.length - pieces.join('').length;
    this.parts.splice(marks[0]!, this.parts.length, row);
    this.ends = 0;
    this.endsInBlank = false;
  }

  private begin(): void {
    const missing = this.length === 0 ? 0 : this.needed - this.ends;
    if (missing > 0) this.put('\n'.repeat(missing), this.needed);
    this.needed = 0;
  }

  private put(text: string, ends: number): void {
    this.ends = ends;
    if (this.isFull) return;
    this.parts.push(text);
    this.length += text.length;
  }
}
