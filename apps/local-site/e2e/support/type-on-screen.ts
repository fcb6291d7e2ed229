import type { Page } from 'playwright-core';

/** What a reader sees of the type on a screen: the words of pictures are part of those. */
export interface TypeOnScreen {
  sizes: string[];
  weights: string[];
  /** The lines that are longer than somebody reads with ease. */
  tooLong: string[];
  filledButtons: string[];
}

/** [R] WCAG 2.1, 1.4.8 (AAA) allows 80 characters; Bringhurst and the GOV.UK Design System's two thirds of a page come to 75 at most. */
const longestLine = 75;

export const typeOnScreen = (page: Page): Promise<TypeOnScreen> =>
  page.locator('[data-tms-support-desk]').evaluate((root, longest) => {
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return width > 1 && height > 1 && style.visibility !== 'hidden' && style.clipPath === 'none';
    };
    const sizes = new Set<string>();
    const weights = new Set<string>();
    const tooLong: string[] = [];
    const range = document.createRange();
    let line = { words: '', top: 0, right: 0, in: undefined as Element | undefined };
    const end = (): void => {
      if (line.words.trim().length > longest) tooLong.push(line.words.trim());
    };
    const blockOf = (element: Element): Element => {
      let at = element;
      while (at.parentElement && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
      return at;
    };
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement!;
      const text = node.textContent ?? '';
      if (!text.trim() || !isSeen(parent) || parent.closest('svg, option, style, textarea')) continue;
      const { fontSize, fontWeight } = getComputedStyle(parent);
      sizes.add(fontSize);
      weights.add(fontWeight);
      const block = blockOf(parent);
      for (let at = 0; at < text.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getClientRects()[0];
        if (!box || box.width === 0) continue;
        // What stands beside it, behind a gap, is another thing to read.
        const goesOn = line.in === block && Math.abs(box.top - line.top) < 8 && Math.abs(box.left - line.right) < 5;
        if (!goesOn) {
          end();
          line = { words: '', top: box.top, right: box.left, in: block };
        }
        line.words += text[at];
        line.right = box.right;
      }
    }
    end();
    const filledButtons = [...root.querySelectorAll('button')].filter((button) => {
      const { backgroundColor, color } = getComputedStyle(button);
      const accent = getComputedStyle(root).getPropertyValue('--tsd-accent').trim();
      const probe = document.createElement('i');
      probe.style.color = accent;
      root.append(probe);
      const filled = getComputedStyle(probe).color;
      probe.remove();
      return isSeen(button) && backgroundColor === filled && color !== filled;
    });
    return {
      sizes: [...sizes],
      weights: [...weights],
      tooLong,
      filledButtons: filledButtons.map((button) => (button.textContent ?? '').trim()),
    };
  }, longestLine);
