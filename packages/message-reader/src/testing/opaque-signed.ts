const element = (tag: number, ...content: readonly Uint8Array[]): Uint8Array => {
  const inside = Buffer.concat(content);
  const size = Buffer.from([0x82, inside.length >> 8, inside.length & 0xff]);
  return new Uint8Array(Buffer.concat([Buffer.from([tag]), size, inside]));
};
const id = (...bytes: readonly number[]): Uint8Array => new Uint8Array([0x06, bytes.length, ...bytes]);
const pkcs7 = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07];

/** A message in the wrapping of a signature (RFC 5652), without a signature in it. */
export const opaqueSigned = (message: Uint8Array): Uint8Array =>
  element(
    0x30,
    id(...pkcs7, 2),
    element(
      0xa0,
      element(
        0x30,
        new Uint8Array([0x02, 1, 1]),
        element(0x31),
        element(0x30, id(...pkcs7, 1), element(0xa0, element(0x04, message))),
        element(0x31),
      ),
    ),
  );
