import { takePicture } from './take-picture';

const signs = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpg: [0xff, 0xd8, 0xff, 0xe0],
  gif: [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
  webp: [0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50],
};
const file = (bytes: readonly number[] | string, name = 'a.png', type = 'image/png'): File =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name, { type });

it.each(Object.entries(signs))('takes a picture of the kind %s, whatever it is called', async (ending, bytes) => {
  const { picture } = await takePicture(file(bytes, 'liar.svg', 'image/svg+xml'), 'Screenshot 1');
  expect(picture?.name).toBe(`Screenshot 1.${ending}`);
  expect([...new Uint8Array(picture!.bytes)]).toEqual(bytes);
});

it.each([
  ['an empty one', file([], 'none.png'), '“none.png” is empty. Copy the picture again, then paste it.'],
  [
    'a drawing that may hold a program',
    file('<svg onload="alert(1)"/>', 'x.svg', 'image/svg+xml'),
    '“x.svg” is not a PNG, JPEG, GIF or WebP picture. Save it as one of these, then add it.',
  ],
  ['a program under the name of a picture', file('MZ\u0090', 'x.png'), /is not a PNG, JPEG, GIF or WebP picture/],
  ['sound in the same container', file([...signs.webp.slice(0, 8), 0x57, 0x41, 0x56, 0x45]), /is not a PNG/],
  ['half a sign', file(signs.png.slice(0, 4)), /is not a PNG/],
])('says in words why %s is not taken', async (_, given, words) => {
  const { fault, picture } = await takePicture(given, 'Screenshot 1');
  expect(picture).toBeUndefined();
  if (typeof words === 'string') expect(fault).toBe(words);
  else expect(fault).toMatch(words);
});

it('says how large a picture over the limit is, and takes one at the limit', async () => {
  const sized = (size: number): File => {
    const one = file(signs.png, 'wide.png');
    Object.defineProperty(one, 'size', { value: size });
    return one;
  };
  const limit = 10 * 1024 * 1024;
  expect((await takePicture(sized(limit), 's')).picture?.name).toBe('s.png');
  expect((await takePicture(sized(11 * 1024 * 1024), 's')).fault).toBe(
    '“wide.png” is 11 MB. A picture must be 10 MB or smaller. Crop it to the part that matters.',
  );
});

it('says that a file could not be read which went away meanwhile', async () => {
  const gone = file(signs.png, 'gone.png');
  jest.spyOn(FileReader.prototype, 'readAsArrayBuffer').mockImplementationOnce(function (this: FileReader) {
    this.onerror?.(new ProgressEvent('error') as ProgressEvent<FileReader>);
  });
  expect((await takePicture(gone, 's')).fault).toBe(
    '“gone.png” could not be read. It may have been moved or deleted. Try again.',
  );
});
