import type { Locator } from 'playwright-core';
import type { DeskPage } from './desk-page';
import { Hands } from './hands';

/** How somebody works: with the mouse where a hand goes to it by itself, or with no mouse at all. */
export type WayOfWorking = 'mouse and keys' | 'keyboard alone';

/** One journey's script for both ways of working. Each thing is done as this person would, and every press is counted. */
export class Way {
  private constructor(
    readonly desk: DeskPage,
    readonly hands: Hands,
    readonly how: WayOfWorking,
  ) {}

  /** `hands`: those that hold the page already, where a journey counts by itself. */
  static async of(desk: DeskPage, how: WayOfWorking, hands?: Hands): Promise<Way> {
    return new Way(desk, hands ?? (await Hands.on(desk.page)), how);
  }

  private get isByMouse(): boolean {
    return this.how === 'mouse and keys';
  }

  /** Goes to a control. Without a mouse: by Tab, in the direction in which it lies, as somebody who sees it does. */
  private async reach(target: Locator): Promise<void> {
    await target.waitFor();
    const back = await target.evaluate((element) => {
      const { activeElement: at, body } = element.ownerDocument;
      return Boolean(at && at !== body && at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
    });
    await this.hands.tabTo(target, { back });
  }

  private async set(target: Locator): Promise<void> {
    if (this.isByMouse) return this.hands.click(target);
    await this.reach(target);
    await this.hands.press('Space');
  }

  button(name: string | RegExp): Promise<void> {
    return this.use(this.desk.page.getByRole('button', { name, exact: typeof name === 'string' }));
  }

  link(name: string | RegExp): Promise<void> {
    return this.use(this.desk.page.getByRole('link', { name, exact: typeof name === 'string' }));
  }

  /** A button or a link. */
  async use(target: Locator): Promise<void> {
    if (this.isByMouse) return this.hands.click(target);
    await this.reach(target);
    await this.hands.press('Enter');
  }

  async tick(label: string | RegExp): Promise<void> {
    const box = this.desk.page.getByLabel(label);
    await this.set(box);
    expect(await box.isChecked()).toBe(true);
  }

  /** One of several. Tab comes to the group, the arrows go on from there and choose. */
  async choose(group: string | RegExp, option: string | RegExp): Promise<void> {
    const among = this.desk.page.getByRole('group', { name: group });
    const radios = among.getByRole('radio');
    const wanted = among.getByRole('radio', { name: option, exact: typeof option === 'string' });
    await wanted.waitFor();
    if (this.isByMouse) await this.hands.click(wanted);
    else {
      const checked = among.getByRole('radio', { checked: true });
      await this.reach((await checked.count()) > 0 ? checked : radios.first());
      const isThere = (): Promise<boolean> => wanted.evaluate((radio) => radio === radio.ownerDocument.activeElement);
      for (let presses = 0; !(await isThere()); presses += 1) {
        if (presses > 12) throw new Error(`The arrows do not come to ${String(option)}.`);
        await this.hands.press('ArrowDown');
      }
      if (!(await wanted.isChecked())) await this.hands.press('Space');
    }
    expect(await wanted.isChecked()).toBe(true);
  }

  private async into(label: string | RegExp): Promise<Locator> {
    const field = this.desk.page.getByLabel(label);
    if (this.isByMouse) await this.hands.click(field);
    else await this.reach(field);
    return field;
  }

  async write(label: string | RegExp, text: string): Promise<void> {
    const field = await this.into(label);
    await this.hands.type(text);
    expect(await field.inputValue()).toBe(text);
  }

  /** Writes over what the desk filled in. */
  async writeOver(label: string | RegExp, text: string): Promise<void> {
    const field = await this.into(label);
    await this.hands.press('Control+A');
    await this.hands.type(text);
    expect(await field.inputValue()).toBe(text);
  }

  /** Puts what is in the clipboard into a field, as one does with an error message or a link. */
  async paste(label: string | RegExp, text: string): Promise<void> {
    await this.desk.page.evaluate((words) => navigator.clipboard.writeText(words), text);
    const field = await this.into(label);
    await this.hands.press('Control+v');
    expect(await field.inputValue()).toBe(text);
  }

  /** One of a browser's own list, by the first letters of its words: with the mouse it is opened first. */
  async select(label: string, option: string): Promise<void> {
    const list = await this.into(label);
    await this.hands.type(option);
    if (this.isByMouse) await this.hands.press('Enter');
    expect(await list.locator('option:checked').innerText()).toBe(option);
  }

  /** Somebody whom the desk knows, by the beginning of their name. */
  async person(label: string, begins: string, name: string): Promise<void> {
    await this.write(label, begins);
    const option = this.desk.page.getByRole('option').filter({ hasText: name });
    await option.first().waitFor();
    if (this.isByMouse) await this.hands.click(option.first());
    else await this.hands.press('ArrowDown', 'Enter');
    expect(await this.desk.page.getByLabel(label).inputValue()).toBe(name);
  }

  /** Presses what copies, and says what is in the clipboard then: not what was in it before. */
  async copy(target: Locator): Promise<string> {
    await this.desk.page.evaluate(() => navigator.clipboard.writeText(''));
    await this.use(target);
    return this.desk.copied();
  }

  /** Goes to an issue by its number: by Find, which has the newest first. */
  async open(number: number): Promise<void> {
    await this.link('Find');
    await this.desk.heading('Find').waitFor();
    await this.link(new RegExp(`^Issue ${number}:`));
    await this.desk.heading(new RegExp(`^Issue ${number}:`)).waitFor();
  }

  /** Goes to a step: by its own link, or by its line of the menu, with arrows where there is no mouse. */
  async openStep(name: string): Promise<void> {
    const { page } = this.desk;
    const more = page.getByRole('button', { name: /^More steps/ });
    await more.waitFor();
    const link = page.getByRole('link', { name, exact: true });
    if ((await link.count()) > 0) return this.use(link.first());
    await this.use(more);
    const line = page.getByRole('menuitem', { name, exact: true });
    await line.waitFor();
    if (this.isByMouse) return this.hands.click(line);
    const isThere = (): Promise<boolean> => line.evaluate((element) => element === element.ownerDocument.activeElement);
    // The menu takes the focus a moment after it is seen, and a person does not press before: those presses went nowhere.
    await page.locator('[role=menuitem]:focus').waitFor();
    for (let at = 0; at < 20 && !(await isThere()); at += 1) await this.hands.press('ArrowDown');
    await this.hands.press('Enter');
  }

  /** Opens a step of the issue in view. */
  async step(name: string): Promise<void> {
    await this.openStep(name);
    await this.desk.page.getByRole('heading', { level: 3, name, exact: true }).waitFor();
  }

  /** Saves the form of a step, and waits for the issue behind it. */
  async save(): Promise<void> {
    const before = this.desk.page.url();
    await this.button('Save');
    await this.desk.page.waitForURL((url) => url.href !== before);
  }
}
