import type { Page } from 'playwright-core';

/** What a page counts of itself: what it has `begun` to ask for, and how much of that is `underway`. */
interface Asked {
  begun: number;
  underway: number;
}
type Counting = typeof window & { asked: Asked };

/**
 * Has every document of this page count what it asks for, from its first line on. In the page, which hears of each end, also of what it gave
 * up itself: of that a browser may never tell whoever drives it.
 */
export async function countUnderway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked: Asked = { begun: 0, underway: 0 };
    (window as Counting).asked = asked;
    const begin = (): (() => void) => {
      asked.begun += 1;
      asked.underway += 1;
      let isOver = false;
      return () => {
        if (!isOver) asked.underway -= 1;
        isOver = true;
      };
    };
    const ask = window.fetch;
    window.fetch = (...args) => {
      const over = begin();
      const answer = ask(...args);
      answer.then(over, over);
      return answer;
    };
    const send = XMLHttpRequest.prototype.send;
    XMLHttpRequest.prototype.send = function (body) {
      this.addEventListener('loadend', begin());
      send.call(this, body);
    };
    // A script that is fetched when a screen is opened, or ahead of it.
    new MutationObserver((changes) => {
      for (const added of changes.flatMap(({ addedNodes }) => [...addedNodes]))
        if (added instanceof HTMLScriptElement && added.src) {
          const over = begin();
          for (const end of ['load', 'error']) added.addEventListener(end, over);
        }
    }).observe(document, { childList: true, subtree: true });
  });
}

/**
 * Waits until nothing that the page asked for is underway, and it had time for what it meant to do next, and asked for nothing. Not by the
 * browser’s own “network idle”: that is true for ever once it was true, whatever a page asks for after its address has another hash.
 */
export async function noneUnderway(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { asked } = window as Counting;
    let before: number;
    do {
      while (asked.underway > 0) await new Promise((next) => requestAnimationFrame(next));
      before = asked.begun;
      // An image that fails now fails after each that was to fail before it.
      const last = new Image();
      const failed = new Promise((next) => (last.onerror = next));
      last.src = 'data:image/png;base64,none';
      await failed;
      await new Promise((next) => requestAnimationFrame(next));
      // What the desk leaves for a quiet moment is asked for in one. With a limit: without it such a moment may never come, as on Log with odd
      // cells, where nothing ran any more [R: MDN on requestIdleCallback recommends one]. A browser without such moments is given a turn.
      await new Promise<unknown>((next) =>
        'requestIdleCallback' in window ? requestIdleCallback(next, { timeout: 1_000 }) : setTimeout(next),
      );
    } while (asked.begun !== before);
  });
}
