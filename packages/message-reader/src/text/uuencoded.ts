import type { Pace } from '../pace.js';
import { cutWhole } from './whole-characters.js';

/** A file that stands within words, written out by uuencode (POSIX, "uuencode: EXTENDED DESCRIPTION" [D]). */
export interface WrittenFile {
  name: string;
  bytes: Uint8Array;
}

const begins = /^begin [0-7]{3,4} (\S.{0,200})$/;
/** More than anybody sent that way. */
const mostFiles = 20;

const value = (line: string, at: number): number => ((line.charCodeAt(at) || 32) - 32) & 63;

/** How many bytes a line has: its first sign says it; undefined where it is no such line. */
function sizeOf(line: string): number | undefined {
  const count = value(line, 0);
  const isWhole = /^[ -`]{2,90}$/.test(line) && count <= 45 && line.length >= 1 + Math.ceil((count * 4) / 3);
  return isWhole ? count : undefined;
}

/** Writes the bytes of such a line into those of the file: a list of numbers takes many times the room. */
function writeLine(line: string, bytes: Uint8Array, to: number): number {
  const end = to + value(line, 0);
  for (let at = 1, put = to; put < end; at += 4, put += 3) {
    const four =
      (value(line, at) << 18) | (value(line, at + 1) << 12) | (value(line, at + 2) << 6) | value(line, at + 3);
    for (let of = 0; of < 3 && put + of < end; of += 1) bytes[put + of] = (four >> (16 - 8 * of)) & 255;
  }
  return end;
}

/** Takes written-out files out of words. One that has no end counts as words, so that nothing else is lost. */
export async function withoutWrittenFiles(
  text: string,
  pace: Pace,
): Promise<{ text: string; files: readonly WrittenFile[] }> {
  if (!text.includes('begin ')) return { text, files: [] };
  const lines = text.split(/\r?\n/);
  const kept: string[] = [];
  const files: WrittenFile[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const name = files.length < mostFiles ? begins.exec(lines[at]!)?.[1] : undefined;
    let size = 0;
    let end = at + 1;
    for (let more = name && sizeOf(lines[end] ?? ''); more; more = sizeOf(lines[end] ?? '')) {
      size += more;
      const turn = pace.spend(more * 4);
      if (turn) await turn;
      end += 1;
    }
    const after = end;
    if (/^[`\s]?$/.test(lines[end] ?? '-')) end += 1;
    if (name && size > 0 && lines[end]?.trim() === 'end') {
      const bytes = new Uint8Array(size);
      for (let line = at + 1, to = 0; line < after; line += 1) to = writeLine(lines[line]!, bytes, to);
      files.push({ name: cutWhole(name.trim(), 150), bytes });
      at = end;
    } else kept.push(lines[at]!);
    const turn = pace.spend(lines[at]!.length);
    if (turn) await turn;
  }
  return { text: kept.join('\n'), files };
}
