import type { Pace } from '../pace.js';
import { Headings, longestHeadings, type Structured } from './headings.js';

/** More parts, or deeper ones, than any mail program makes: what is behind them is not looked at. */
const mostParts = 400;
const deepest = 30;
/** Of all headings together: each part has some. */
const mostHeadings = 1024 * 1024;

/** A message or a part of one: its headings, and where its body stands in the file. */
export interface Part {
  headings: Headings;
  type: Structured;
  /** The body as it travelled. */
  body: Uint8Array;
  children: readonly Part[];
  /** The message ended within it. */
  isOpenEnded: boolean;
}

/** A message taken apart. `wasCut`: it has more parts than are looked at. */
export interface SplitMessage {
  root: Part;
  wasCut: boolean;
}

interface OpenPart {
  headings: Headings;
  type: Structured;
  from: number;
  to: number;
  children: OpenPart[];
  boundary: Uint8Array | undefined;
  isOpenEnded: boolean;
}

const lf = 0x0a;
const cr = 0x0d;
const dash = 0x2d;

/** Whether the line is the boundary; and whether it is its last. */
function boundaryAt(bytes: Uint8Array, from: number, to: number, boundary: Uint8Array): 'none' | 'next' | 'last' {
  const after = from + 2 + boundary.length;
  if (after > to) return 'none';
  for (let at = 0; at < boundary.length; at += 1) if (bytes[from + 2 + at] !== boundary[at]) return 'none';
  const isLast = bytes[after] === dash && bytes[after + 1] === dash && after + 2 <= to;
  for (let at = isLast ? after + 2 : after; at < to; at += 1)
    if (bytes[at] !== 0x20 && bytes[at] !== 0x09) return 'none';
  return isLast ? 'last' : 'next';
}

/**
 * Takes a message apart (RFC 2046 5.1) in one pass over its lines, with a turn for the page between them. postal-mime does this too, but
 * in one stretch, and it keeps no bytes of a text: what a message declares of its characters is too often wrong to be left with.
 */
export async function splitParts(bytes: Uint8Array, pace: Pace): Promise<SplitMessage> {
  let wasCut = false;
  let count = 0;
  let headingBytes = 0;
  let at = startOf(bytes);
  let isDigest = false;

  /** Where a line ends, without its line end. */
  const lineTo = (from: number): { to: number; next: number } => {
    const end = bytes.indexOf(lf, from);
    if (end < 0) return { to: bytes.length, next: bytes.length };
    return { to: end > from && bytes[end - 1] === cr ? end - 1 : end, next: end + 1 };
  };

  const readHeadings = async (): Promise<OpenPart> => {
    const from = at;
    let to = at;
    while (at < bytes.length) {
      const line = lineTo(at);
      const turn = pace.spend(line.next - at);
      if (turn) await turn;
      // A part without headings of its own: its boundary comes at once.
      if (line.to === at) {
        at = line.next;
        break;
      }
      if (bytes[at] === dash && bytes[at + 1] === dash && isBoundary(at, line.to)) break;
      at = line.next;
      to = line.to;
    }
    const room = Math.max(0, Math.min(longestHeadings, mostHeadings - headingBytes));
    const block = bytes.subarray(from, Math.min(to, from + room));
    headingBytes += block.length;
    const headings = new Headings(block);
    const said = headings.structured('content-type');
    const type = said.value.includes('/') ? said : { ...said, value: isDigest ? 'message/rfc822' : 'text/plain' };
    const boundary = type.value.startsWith('multipart/') ? type.parameters.get('boundary') : undefined;
    count += 1;
    return {
      headings,
      type,
      from: at,
      to: bytes.length,
      children: [],
      isOpenEnded: false,
      boundary: boundary ? new TextEncoder().encode(boundary.slice(0, 200)) : undefined,
    };
  };

  const open: OpenPart[] = [];
  const isBoundary = (from: number, to: number): boolean =>
    open.some(({ boundary }) => boundary && boundaryAt(bytes, from, to, boundary) !== 'none');
  /** Ends the parts that are open inside the one at `depth`, at the line that began at `lineFrom`. */
  const closeAbove = (depth: number, lineFrom: number): void => {
    let to = lineFrom;
    if (bytes[to - 1] === lf) to -= bytes[to - 2] === cr ? 2 : 1;
    for (const part of open.splice(depth + 1)) part.to = Math.max(part.from, to);
  };

  const root = await readHeadings();
  open.push(root);
  while (at < bytes.length) {
    const line = lineTo(at);
    const turn = pace.spend(line.next - at);
    if (turn) await turn;
    const lineFrom = at;
    at = line.next;
    if (bytes[lineFrom] !== dash || bytes[lineFrom + 1] !== dash) continue;
    for (let depth = open.length - 1; depth >= 0; depth -= 1) {
      const { boundary, type } = open[depth]!;
      const found = boundary ? boundaryAt(bytes, lineFrom, line.to, boundary) : 'none';
      if (found === 'none') continue;
      closeAbove(depth, lineFrom);
      if (found === 'last') {
        // What follows belongs to nothing: the part has said that it ends.
        open[depth]!.boundary = undefined;
        break;
      }
      if (count >= mostParts) {
        wasCut = true;
        return { root: closed(root, bytes), wasCut };
      }
      isDigest = type.value === 'multipart/digest';
      const child = await readHeadings();
      if (depth + 1 >= deepest) {
        wasCut = true;
        child.boundary = undefined;
      }
      open[depth]!.children.push(child);
      open.push(child);
      break;
    }
  }
  // A part that no boundary ended, inside one that has one.
  const last = open[open.length - 1]!;
  last.isOpenEnded = open.some(({ boundary }, depth) => boundary !== undefined && depth < open.length - 1);
  return { root: closed(root, bytes), wasCut };
}

/** Past a byte-order mark, empty lines and the line that a mailbox file puts in front: the headings begin there. */
function startOf(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length && (bytes[at] === lf || bytes[at] === cr)) at += 1;
  const isMailbox = [0x46, 0x72, 0x6f, 0x6d, 0x20].every((byte, index) => bytes[at + index] === byte);
  if (!isMailbox) return at;
  const end = bytes.indexOf(lf, at);
  return end < 0 ? at : end + 1;
}

function closed(part: OpenPart, bytes: Uint8Array): Part {
  const children = part.children.map((child) => closed(child, bytes));
  const { headings, type, from, to, isOpenEnded } = part;
  return { headings, type, body: bytes.subarray(from, to), children, isOpenEnded };
}
