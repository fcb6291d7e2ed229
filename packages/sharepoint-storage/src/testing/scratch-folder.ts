import { mkdtempSync, statfsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const inMemory = '/dev/shm';
/** Bytes. A container may have 64 MB of it, and a suite with a file for each of its cases needs more. */
const enough = 1_000_000_000;

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize > enough;
  } catch {
    return false;
  }
}

/**
 * A new folder for files of one suite, in memory where the machine has room. The emulator waits for the disk after each write, as it must; of a
 * test that outlives no power cut that is half of the time.
 */
export const scratchFolder = (name: string): string =>
  mkdtempSync(path.join(hasRoom() ? inMemory : os.tmpdir(), `${name}-`));
