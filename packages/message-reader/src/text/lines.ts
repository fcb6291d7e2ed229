/** More than is ever kept of a message: what is behind it is not looked at. */
const longest = 400_000;

/**
 * Lines as they come, from the beginning to the end, without a look back: an expression that takes the blanks around every line end
 * (` *\n *`) is tried anew at each of a million blanks.
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
    this.put(isAtStart ? `${this.prefix}${rest}` : rest, 0);
    this.endsInBlank = rest.endsWith(' ');
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
