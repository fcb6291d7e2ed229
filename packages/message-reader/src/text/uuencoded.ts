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

/** The bytes of one line: its first sign says how many; undefined where it is no such line. */
function bytesOf(line: string): readonly number[] | undefined {
  const value = (at: number): number => ((line.charCodeAt(at) || 32) - 32) & 63;
  const count = value(0);
  if (!/^[ -`]{2,90}$/.test(line) || count > 45 || line.length < 1 + Math.ceil((count * 4) / 3)) return undefined;
  const out: number[] = [];
  for (let at = 1; out.length < count; at += 4) {
    const four = (value(at) << 18) | (value(at + 1) << 12) | (value(at + 2) << 6) | value(at + 3);
    out.push(four >> 16, (four >> 8) & 255, four & 255);
  }
  return out.slice(0, count);
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
    const bytes: number[] = [];
    let end = at + 1;
    for (let line = name && bytesOf(lines[end] ?? ''); line; line = bytesOf(lines[end] ?? '')) {
      for (const byte of line) bytes.push(byte);
      const turn = pace.spend(line.length * 4);
      if (turn) await turn;
      end += 1;
    }
    if (/^[`\s]?$/.test(lines[end] ?? '-')) end += 1;
    if (name && bytes.length > 0 && lines[end]?.trim() === 'end') {
      files.push({ name: cutWhole(name.trim(), 150), bytes: Uint8Array.from(bytes) });
      at = end;
    } else kept.push(lines[at]!);
    const turn = pace.spend(lines[at]!.length);
    if (turn) await turn;
  }
  return { text: kept.join('\n'), files };
}
