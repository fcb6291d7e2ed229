const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
};

/** 26 November 2026, as zip writes dates: the day says nothing, and two files of one flow differ in their ids alone. */
const writtenOn = ((2026 - 1980) << 9) | (11 << 5) | 26;

/** The fields that a file's own header and its line in the directory share, from "version needed" to the length of the name. */
function fieldsOf(name: Uint8Array, data: Uint8Array): number[][] {
  const short = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff];
  const long = (value: number): number[] => [...short(value), ...short(value >>> 16)];
  // Bit 11: names are UTF-8. Method 0: stored as it is.
  return [
    short(20),
    short(0x0800),
    short(0),
    short(0),
    short(writtenOn),
    long(crcOf(data)),
    long(data.length),
    long(data.length),
    short(name.length),
    short(0),
  ];
}

/**
 * A zip of a few small texts, stored and not compressed (APPNOTE 6.3.10, 4.3). A library for it weighs as much as a screen, for five files of some
 * kilobytes that an owner takes once.
 */
export function zipOfTexts(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const long = (value: number): number[] => [0, 8, 16, 24].map((by) => (value >>> by) & 0xff);
  const short = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff];
  const utf8 = new TextEncoder();
  const parts: number[] = [];
  const directory: number[] = [];
  const names = Object.keys(files);
  for (const path of names) {
    const [name, data] = [utf8.encode(path), utf8.encode(files[path]!)];
    const fields = fieldsOf(name, data).reduce((all, one) => all.concat(one), []);
    const at = parts.length;
    parts.push(...long(0x04034b50), ...fields, ...Array.from(name), ...Array.from(data));
    // Made by version 2.0; no comment, first disk, no attributes, and where the file begins.
    directory.push(
      ...long(0x02014b50),
      ...short(20),
      ...fields,
      ...short(0),
      ...short(0),
      ...short(0),
      ...long(0),
      ...long(at),
      ...Array.from(name),
    );
  }
  const end = [
    ...long(0x06054b50),
    ...short(0),
    ...short(0),
    ...short(names.length),
    ...short(names.length),
    ...long(directory.length),
    ...long(parts.length),
    ...short(0),
  ];
  return new Uint8Array(parts.concat(directory, end));
}
