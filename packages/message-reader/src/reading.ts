import type { Contents } from './contents.js';
import type { ReadFile } from './message-file.js';
import type { Pace } from './pace.js';

/** What goes along with the reading of one message. */
export interface Reading {
  pace: Pace;
  contents: Contents;
  /** How many messages this one is in. */
  depth: number;
  /** Reads a message that this one carries, of either kind; undefined where it is not one, broken, or too deep. */
  readInner(name: string, bytes: Uint8Array, around: Reading): Promise<ReadFile | undefined>;
}
