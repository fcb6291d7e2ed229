/** @jest-environment node */
import { longestPicture, smallEnough } from './small-picture';

const drawn = (length: number, type: string): string => `data:${type};base64,`.padEnd(length, 'A');

it('takes the largest drawing that is short enough, and never draws larger than the picture is', () => {
  const asked: number[] = [];
  const picture = smallEnough((width, type, quality) => {
    asked.push(width);
    return drawn(Math.round(width * quality * 100), type);
  }, 1500);
  expect(Math.max(...asked)).toBe(1500);
  // 1500 x 0.4 x 100 is the first that fits.
  expect(picture).toBe(drawn(longestPicture, 'image/webp'));
});

it('takes JPEG from a browser that writes no WebP, and nothing where nothing fits', () => {
  const jpegOnly = (_: number, type: string): string => drawn(500, type === 'image/webp' ? 'image/png' : type);
  expect(smallEnough(jpegOnly, 300)).toBe(drawn(500, 'image/jpeg'));
  expect(smallEnough((_, type) => drawn(longestPicture + 1, type), 300)).toBeUndefined();
});
