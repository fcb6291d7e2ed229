import type { Locator, Page } from 'playwright-core';
import type { Hands } from './hands';
import type { Way } from './way';

/** What a task asked of somebody: counted on the real screens. */
export interface Asked {
  /** Presses of the mouse, and of keys. A capital letter is two. */
  clicks: number;
  keys: number;
  /** Moves of the hand between mouse and keyboard. */
  homings: number;
  /** Times to think by the model's own rule: before each command, and not before what is given to one (a field, an answer). */
  commands: number;
  /** And before each field and each answer, as somebody slow does. */
  answers: number;
  /** Windows to scroll by. */
  scrolls: number;
  /** Words that she must read to decide: the question and its answers, the hint, the heading, and what the desk offers her. */
  words: number;
  /** Every word that stands before what she does, of which these are some: as nobody reads, so that no word is out of sight here. */
  wordsInAll: number;
}

const nothing = (): Asked => ({
  clicks: 0,
  keys: 0,
  homings: 0,
  commands: 0,
  answers: 0,
  scrolls: 0,
  words: 0,
  wordsInAll: 0,
});

/**
 * Somebody at her first visit, who knows no word of the desk. A line that she has read
 * she knows again, wherever it stands: the answer that she used is in the form that it went into.
 */
export class Newcomer {
  private asked = nothing();
  private isAtMouse = true;

  constructor(
    private readonly way: Way,
    private readonly page: Page = way.desk.page,
    private readonly hands: Hands = way.hands,
  ) {}

  /** What was asked of her since she was asked last. */
  putDown(): Asked {
    const { clicks, keys } = this.hands.putDown();
    const { asked } = this;
    this.asked = nothing();
    return { ...asked, clicks, keys: asked.keys + keys };
  }

  /** A button or a link: a command, in the words of the model. */
  async use(target: Locator): Promise<void> {
    await this.read(target);
    this.asked.commands += 1;
    await this.reach(target);
    await this.hands.click(target);
  }

  /** Reads the question and every answer before she gives one. */
  async choose(group: string, option: string): Promise<void> {
    const question = this.page.getByRole('group', { name: group });
    await this.read(question);
    this.asked.answers += 1;
    await this.reach(question.getByRole('radio', { name: option, exact: true }));
    await this.way.choose(group, option);
  }

  /** Writes into a field: at once where it has the focus. */
  async write(label: string | RegExp, text: string): Promise<void> {
    const field = this.page.getByLabel(label);
    await this.read(field);
    this.asked.answers += 1;
    if (!(await field.evaluate((element) => element === element.ownerDocument.activeElement))) {
      await this.reach(field);
      await this.hands.click(field);
    }
    await this.type(field, text);
  }

  private async type(field: Locator, text: string): Promise<void> {
    if (this.isAtMouse) this.asked.homings += 1;
    this.isAtMouse = false;
    // Playwright's keyboard writes a capital with one press.
    this.asked.keys += (text.match(/\p{Lu}|[?!":()]/gu) ?? []).length;
    await this.hands.type(text);
    expect(await field.inputValue()).toBe(text);
  }

  /** Reads all that is in a part of the screen, because it decides what she does. */
  async read(part: Locator): Promise<void> {
    await part.waitFor();
    const { own, all } = await part.evaluate(wordsUnread);
    this.asked.words += own;
    this.asked.wordsInAll += all;
  }

  /** Brings the mouse to something, and the window to where it stands. */
  private async reach(target: Locator): Promise<void> {
    this.asked.scrolls += await target.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return Math.ceil(Math.max(-top, bottom - innerHeight, 0) / innerHeight);
    });
    if (!this.isAtMouse) this.asked.homings += 1;
    this.isAtMouse = true;
  }
}

/** The words that nobody has read yet, in this and its label, and from the top of the screen to its end. Runs in the page. */
function wordsUnread(end: Element): { own: number; all: number } {
  const kept = globalThis as unknown as { readByNewcomer?: [Set<string>, Set<string>] };
  const [decided, passed] = (kept.readByNewcomer ??= [new Set(), new Set()]);
  const { ownerDocument: page } = end;
  const main = page.querySelector('main')!;
  const hints = (end.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  const labels = end instanceof HTMLInputElement || end instanceof HTMLTextAreaElement ? [...(end.labels ?? [])] : [];
  const own = [end, ...labels, ...hints.map((id) => page.getElementById(id)), main.querySelector('h2')];
  const count = (read: Set<string>, text: string): number => {
    const lines = text.split('\n').filter((line) => !read.has(line.trim()));
    for (const line of lines) read.add(line.trim());
    return lines.flatMap((line) => line.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  };
  const nodes = page.createTreeWalker(main, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const words = { own: 0, all: 0 };
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const isOwn = own.some((part) => part?.contains(node));
    const isBehind = (end.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const holder = node instanceof Element ? node : node.parentElement!;
    const { width, height } = holder.getBoundingClientRect();
    // What is there for screen readers alone is one pixel large, and what she wrote herself she does not read.
    const isSeen = width > 1 && height > 1 && holder.checkVisibility({ visibilityProperty: true });
    const text = node instanceof HTMLTextAreaElement ? node.value : (node.nodeValue ?? '');
    if (!isSeen || (node !== holder && holder.closest('select, textarea')) || node === page.activeElement) continue;
    if (isOwn) words.own += count(decided, text);
    if (isOwn || !isBehind) words.all += count(passed, text);
  }
  return words;
}
