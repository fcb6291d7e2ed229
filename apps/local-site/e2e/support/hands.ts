import type { Locator, Page } from 'playwright-core';

/** What a person's hands did, as the page itself was told of it. */
export interface Counted {
  clicks: number;
  keys: number;
}

/**
 * A person's hands at the desk. Everything goes by the mouse or by single keys, and each is counted by the page: `fill` of
 * Playwright would be the tempting way, and presses none.
 */
export class Hands {
  private counted: Counted = { clicks: 0, keys: 0 };

  private constructor(private readonly page: Page) {}

  /** Takes hold of a page. Counting goes on through reloads. */
  static async on(page: Page): Promise<Hands> {
    const hands = new Hands(page);
    await page.exposeBinding('countedByHands', (_, kind: keyof Counted) => {
      hands.counted = { ...hands.counted, [kind]: hands.counted[kind] + 1 };
    });
    const listen = (): void => {
      const count = (kind: keyof Counted): void =>
        (window as unknown as { countedByHands(of: string): void }).countedByHands(kind);
      window.addEventListener('pointerdown', (event) => event.isTrusted && count('clicks'), true);
      window.addEventListener('keydown', (event) => event.isTrusted && count('keys'), true);
    };
    await page.addInitScript(listen);
    await page.evaluate(listen);
    return hands;
  }

  /** Starts at nought again, and says what it was. */
  putDown(): Counted {
    const { counted } = this;
    this.counted = { clicks: 0, keys: 0 };
    return counted;
  }

  async click(target: Locator): Promise<void> {
    await target.click();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Goes to a control with the Tab key alone, as somebody without a mouse does. */
  async tabTo(target: Locator, { back = false, atMost = 80 } = {}): Promise<void> {
    for (let presses = 0; presses < atMost; presses += 1) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement).catch(() => false))
        return;
      await this.page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`${String(target)} was not reached by ${atMost} presses of Tab.`);
  }
}
