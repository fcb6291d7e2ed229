import type { Page, Request } from 'playwright-core';

/** What a page has asked for and has not been answered. */
export class Underway {
  private readonly requests = new Set<Request>();
  private readonly waiting: (() => void)[] = [];
  private begun = 0;

  constructor(private readonly page: Page) {
    page.on('request', (request) => {
      // Of what the page before this one asked for, a browser need not say how it ended.
      if (request.isNavigationRequest() && !request.frame().parentFrame()) this.requests.clear();
      this.requests.add(request);
      this.begun += 1;
    });
    page.on('requestfinished', (request) => this.over(request));
    page.on('requestfailed', (request) => this.over(request));
  }

  /**
   * Waits until nothing is underway and the page had time for what it meant to do next, and asked for nothing. Not by the browser’s
   * own “network idle”: that is true for ever once it was true, whatever a page asks for after its address has another hash. After
   * `atMost` ms it waits no more: of a request that a page gave up a browser may never say how it ended.
   */
  async none(atMost = 15_000): Promise<void> {
    let before: number;
    let isLate = false;
    const late = setTimeout(() => {
      isLate = true;
      this.requests.clear();
      for (const next of this.waiting.splice(0)) next();
    }, atMost);
    do {
      while (this.requests.size > 0) await new Promise<void>((next) => this.waiting.push(next));
      before = this.begun;
      await this.page.evaluate(async () => {
        // An image that fails now fails after each that was to fail before it.
        const last = new Image();
        const failed = new Promise((next) => (last.onerror = next));
        last.src = 'data:image/png;base64,none';
        await failed;
        await new Promise((next) => requestAnimationFrame(next));
        // What the desk leaves for a quiet moment is asked for in one; a browser without such moments is given a turn.
        await new Promise<unknown>((next) =>
          'requestIdleCallback' in window ? requestIdleCallback(next) : setTimeout(next),
        );
      });
    } while (this.begun !== before && !isLate);
    clearTimeout(late);
  }

  private over(request: Request): void {
    this.requests.delete(request);
    if (this.requests.size === 0) for (const next of this.waiting.splice(0)) next();
  }
}
