import { MessageFileError } from './message-file.js';

/** How somebody who waits can see the progress, and stop the reading. */
export interface ReadingOptions {
  /** Ends the reading with `MESSAGE.STOPPED`. */
  signal?: AbortSignal;
  /** Called with the progress: from 0 to 1, never backwards. */
  onProgress?: (done: number) => void;
  /** Gives the page a turn between two slices. By default, one turn of the event loop. */
  pause?: () => Promise<void>;
}

/** After so many bytes looked at, the page has a turn: some milliseconds of work on an office machine. */
const sliceSize = 128 * 1024;

/** Each piece costs something beside its bytes: an empty line is one byte, and no less work than a short one. */
const perPiece = 3;

/** A turn of the event loop. `setTimeout` would wait 4 ms each from the fifth on, and a second or more in a tab that is not seen. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') return void setTimeout(resolve, 0);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/**
 * The work that a file may cost, in bytes looked at, and the turns that the page has in between. A worker would leave the page alone
 * altogether; why there is none: docs/decisions/0082-messages-in-slices.md.
 */
export class Pace {
  private spent = 0;
  private shown = 0;
  private sincePause = 0;

  constructor(
    private readonly fileSize: number,
    private readonly options: ReadingOptions = {},
  ) {}

  /**
   * Counts work that is about to be done. Gives a promise only where the page is due a turn:
   * `const turn = pace.spend(n); if (turn) await turn;`, as an `await` for each line of a message would cost more than the line.
   * Throws `MessageFileError`: the file makes more work than a file of its size can (small pieces that are named a thousand times).
   */
  spend(bytes: number): Promise<void> | undefined {
    this.spent += bytes;
    if (this.spent > this.limit) throw new MessageFileError('MESSAGE.TOO_MUCH');
    this.sincePause += bytes + perPiece;
    if (this.sincePause < sliceSize) return undefined;
    this.sincePause = 0;
    return this.turn();
  }

  /** Each byte is looked at some times: its line, what it encodes, its characters, its markup. */
  private get limit(): number {
    return this.fileSize * 8 + 8 * 1024 * 1024;
  }

  private async turn(): Promise<void> {
    const done = Math.min(0.99, this.spent / Math.max(1, this.fileSize * 3));
    if (done - this.shown >= 0.01) this.options.onProgress?.((this.shown = done));
    await (this.options.pause ?? nextTurn)();
    if (this.options.signal?.aborted) throw new MessageFileError('MESSAGE.STOPPED');
  }
}
