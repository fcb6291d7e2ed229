/** What a winmail.dat of the tests holds. */
interface Winmail {
  body: string;
  subject?: string;
  /** Who wrote, as Outlook's older attribute has it. */
  from?: { name: string; email: string };
  /** A property before its words that is known by a name, as Exchange writes many. */
  named?: string;
  file: { name: string; bytes: string };
}

function attribute(level: number, id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(9);
  head.writeUInt8(level, 0);
  head.writeUInt32LE(id, 1);
  head.writeUInt32LE(data.length, 5);
  const sum = Buffer.alloc(2);
  sum.writeUInt16LE(
    data.reduce((all, byte) => (all + byte) % 65_536, 0),
    0,
  );
  return Buffer.concat([head, data, sum]);
}

/** One text of two bytes a sign, as a property ([MS-OXTNEF] 2.1.3.4). */
function textProperty(number: number, text: string): Buffer {
  const words = Buffer.from(`${text}\0`, 'utf16le');
  const head = Buffer.alloc(12);
  head.writeUInt16LE(0x001f, 0);
  head.writeUInt16LE(number, 2);
  head.writeUInt32LE(1, 4);
  head.writeUInt32LE(words.length, 8);
  return Buffer.concat([head, words, Buffer.alloc((4 - (words.length % 4)) % 4)]);
}

/** A property that is known by a name ([MS-OXTNEF] 2.1.3.4): the set that it is of, its kind, the name, then its value. */
function namedProperty(name: string): Buffer {
  const words = Buffer.from(`${name}\0`, 'utf16le');
  const head = Buffer.alloc(28);
  head.writeUInt16LE(0x0003, 0);
  head.writeUInt16LE(0x8009, 2);
  head.writeUInt32LE(1, 20);
  head.writeUInt32LE(words.length, 24);
  return Buffer.concat([head, words, Buffer.alloc((4 - (words.length % 4)) % 4), Buffer.from([7, 0, 0, 0])]);
}

/** Who wrote ([MS-OXTNEF] 2.1.3.3.1): four lengths, the name, the address behind its kind. */
function sender({ name, email }: { name: string; email: string }): Buffer {
  const texts = [Buffer.from(`${name}\0`, 'latin1'), Buffer.from(`SMTP:${email}\0`, 'latin1')];
  const head = Buffer.alloc(8);
  head.writeUInt16LE(4, 0);
  head.writeUInt16LE(8 + texts[0]!.length + texts[1]!.length, 2);
  texts.forEach((one, at) => head.writeUInt16LE(one.length, 4 + at * 2));
  return Buffer.concat([head, ...texts]);
}

function properties(...all: readonly Buffer[]): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(all.length, 0);
  return Buffer.concat([count, ...all]);
}

/** A winmail.dat as Outlook writes it ([MS-OXTNEF]), by hand. */
export function makeWinmail({ body, file, named, subject, from }: Winmail): Uint8Array {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(0x223e9f78, 0);
  head.writeUInt16LE(1, 4);
  return new Uint8Array(
    Buffer.concat([
      head,
      ...(from ? [attribute(1, 0x00008000, sender(from))] : []),
      ...(subject ? [attribute(1, 0x00018004, Buffer.from(`${subject}\0`, 'latin1'))] : []),
      attribute(1, 0x00069003, properties(...(named ? [namedProperty(named)] : []), textProperty(0x1000, body))),
      attribute(2, 0x00069002, Buffer.alloc(14)),
      attribute(2, 0x00018010, Buffer.from(`${file.name}\0`, 'latin1')),
      attribute(2, 0x0006800f, Buffer.from(file.bytes, 'latin1')),
      attribute(2, 0x00069005, properties(textProperty(0x3707, file.name))),
    ]),
  );
}
