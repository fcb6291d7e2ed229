/** What reads an Outlook file: its streams by their path, "__recip_version1.0_#00000000/__substg1.0_3001001F". */
export interface CompoundFile {
  paths: readonly string[];
  /**
   * A stream's bytes, the first `longest` of them; undefined where there is none. Throws a `RangeError` where the file is broken
   * there.
   */
  read(path: string, longest?: number): Uint8Array | undefined;
  /** How many bytes a stream says that it has. */
  sizeOf(path: string): number;
}

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

const lastSector = 0xfffffffa;
const noEntry = 0xffffffff;
const entrySize = 128;
/** Streams and storages of one file: a message to 100 people has some 4,000. */
const mostEntries = 20_000;
/** Storages in one another: five messages in messages need ten. Without a bound the paths alone would fill the memory. */
const deepest = 24;
const utf16 = new TextDecoder('utf-16le');

function broken(what: string): never {
  throw new RangeError(`Compound file: ${what}.`);
}

/**
 * Opens a compound file ([MS-CFB], versions 3 and 4). Every chain is counted against the sectors that there are: a chain that bites its own
 * tail ends here, where readers that only follow it never do.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < 512) broken('too short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(0x1e, true);
  const miniShift = view.getUint16(0x20, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) broken('sectors of an unknown size');
  const sectorSize = 1 << shift;
  const perSector = sectorSize / 4;
  const sectorCount = Math.ceil(bytes.length / sectorSize) - 1;

  const sector = (at: number): number => {
    const from = (at + 1) * sectorSize;
    return at < sectorCount ? from : broken('a sector outside the file');
  };
  const word = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : broken('cut short'));

  const fatSectors: number[] = [];
  for (let i = 0; i < 109; i += 1) fatSectors.push(view.getUint32(0x4c + i * 4, true));
  let more = view.getUint32(0x44, true);
  for (let turns = 0; more < lastSector; turns += 1) {
    if (turns > sectorCount) broken('a table without an end');
    const from = sector(more);
    for (let i = 0; i < perSector - 1; i += 1) fatSectors.push(word(from + i * 4));
    more = word(from + sectorSize - 4);
  }
  const next = (at: number): number => {
    const table = fatSectors[Math.floor(at / perSector)];
    if (table === undefined || table >= lastSector) broken('a sector without a table');
    return word(sector(table) + (at % perSector) * 4);
  };

  const chain = (start: number, size?: number): Uint8Array => {
    const parts: Uint8Array[] = [];
    let have = 0;
    for (let at = start; at < lastSector && (size === undefined || have < size); at = next(at)) {
      if (parts.length > sectorCount) broken('a chain without an end');
      const part = bytes.subarray(sector(at), sector(at) + sectorSize);
      parts.push(part);
      have += part.length;
    }
    const whole = new Uint8Array(have);
    let to = 0;
    for (const part of parts) {
      whole.set(part, to);
      to += part.length;
    }
    if (size === undefined) return whole;
    return have >= size ? whole.subarray(0, size) : broken('a stream cut short');
  };

  const directory = chain(view.getUint32(0x30, true)).subarray(0, mostEntries * entrySize);
  const cells = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const nameLength = Math.min(64, cells.getUint16(at + 0x40, true));
    entries.push({
      name: utf16.decode(directory.subarray(at, at + Math.max(0, nameLength - 2))),
      type: cells.getUint8(at + 0x42),
      left: cells.getUint32(at + 0x44, true),
      right: cells.getUint32(at + 0x48, true),
      child: cells.getUint32(at + 0x4c, true),
      start: cells.getUint32(at + 0x74, true),
      size: cells.getUint32(at + 0x78, true),
    });
  }
  const root = entries[0];
  if (root?.type !== 5) return broken('no root');

  const byPath = new Map<string, Entry>();
  const seen = new Set<number>();
  const toVisit: { at: number; under: string; depth: number }[] = [{ at: root.child, under: '', depth: 0 }];
  for (let visit = toVisit.pop(); visit; visit = toVisit.pop()) {
    const entry = visit.at === noEntry ? undefined : entries[visit.at];
    if (!entry || seen.has(visit.at)) continue;
    seen.add(visit.at);
    const path = `${visit.under}${entry.name}`;
    if (entry.type === 2) byPath.set(path, entry);
    const { under, depth } = visit;
    if (entry.type === 1 && depth < deepest) toVisit.push({ at: entry.child, under: `${path}/`, depth: depth + 1 });
    toVisit.push({ at: entry.left, under, depth }, { at: entry.right, under, depth });
  }

  const miniCutoff = view.getUint32(0x38, true);
  let mini: { stream: Uint8Array; table: DataView } | undefined;
  const readMini = ({ start }: Entry, size: number): Uint8Array => {
    if (!mini) {
      const table = chain(view.getUint32(0x3c, true));
      mini = {
        stream: chain(root.start, root.size),
        table: new DataView(table.buffer, table.byteOffset, table.byteLength),
      };
    }
    const { stream, table } = mini;
    const whole = new Uint8Array(size);
    let at = start;
    for (let have = 0; have < size; have += 64) {
      const from = at * 64;
      if (at >= lastSector || from >= stream.length) broken('a small stream cut short');
      whole.set(stream.subarray(from, Math.min(from + 64, from + size - have)), have);
      at = (at + 1) * 4 <= table.byteLength ? table.getUint32(at * 4, true) : lastSector;
    }
    return whole;
  };

  return {
    paths: [...byPath.keys()],
    sizeOf: (path) => byPath.get(path)?.size ?? 0,
    read: (path, longest = Number.POSITIVE_INFINITY) => {
      const entry = byPath.get(path);
      if (!entry) return undefined;
      if (entry.size > bytes.length) broken('a stream larger than the file');
      const size = Math.min(entry.size, longest);
      return entry.size < miniCutoff ? readMini(entry, size) : chain(entry.start, size);
    },
  };
}
