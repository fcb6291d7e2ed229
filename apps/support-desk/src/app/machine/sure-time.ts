/**
 * The time by which words are too old to be kept, in milliseconds since 1970: SharePoint's, once it has answered, and counted on from there
 * by what has passed. A machine's clock may be years ahead, or jump while the page is open, and by it alone every unsent word of everybody's
 * would be past its date.
 */
export class SureTime {
  private known: { at: number; elapsed: number } | undefined;

  /** `machine` is the machine's clock, `elapsed` counts on whatever becomes of that clock. */
  constructor(
    private readonly machine: () => number,
    private readonly elapsed: () => number = () => performance.now(),
  ) {}

  /** SharePoint has answered: by so much the machine is ahead of it, as far as anybody can tell. */
  learn(aheadMs: number): void {
    this.known = { at: this.machine() - aheadMs, elapsed: this.elapsed() };
  }

  /** False until SharePoint has said what time it is: nothing may be taken away for its age. */
  get isSure(): boolean {
    return this.known !== undefined;
  }

  now(): number {
    return this.known ? this.known.at + this.elapsed() - this.known.elapsed : this.machine();
  }
}
