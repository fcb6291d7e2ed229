import { sizeWords } from '../files/file-rules';
import { bytesOf, type OriginalFile } from '../files/take-file';

/** The largest picture that is taken, in MB. A screenshot is far below it. */
export const largestPictureInMb = 10;

/** A picture with a name that says truly what it is, or why it is not taken. */
export type TakenPicture = { picture: OriginalFile; fault?: undefined } | { picture?: undefined; fault: string };

/**
 * What the first bytes say that a file is (PNG, W3C REC section 5.2; JPEG, ITU T.81 B.1.1.3; GIF89a; WebP container, RFC 9649): a name and a type are
 * what somebody wrote. SVG is not among them: it can hold a program.
 */
function endingOf(bytes: Uint8Array): string | undefined {
  const begins = (signs: readonly number[], at = 0): boolean =>
    signs.every((sign, index) => bytes[at + index] === sign);
  if (begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (begins([0xff, 0xd8, 0xff])) return 'jpg';
  if (begins([0x47, 0x49, 0x46, 0x38])) return 'gif';
  return begins([0x52, 0x49, 0x46, 0x46]) && begins([0x57, 0x45, 0x42, 0x50], 8) ? 'webp' : undefined;
}

/** Reads a picture that was pasted, dropped or chosen; `stem` is the name that it gets. Never rejects: what is wrong is said in words. */
export async function takePicture(file: File, stem: string): Promise<TakenPicture> {
  const called = file.name ? `“${file.name}”` : 'The picture';
  // Before a byte is read: a film must not fill the memory to be refused.
  if (file.size === 0) return { fault: `${called} is empty. Copy the picture again, then paste it.` };
  if (file.size > largestPictureInMb * 1024 * 1024)
    return {
      fault: `${called} is ${sizeWords(file.size)}. A picture must be ${largestPictureInMb} MB or smaller. Crop it to the part that matters.`,
    };
  try {
    const bytes = await bytesOf(file);
    const ending = endingOf(new Uint8Array(bytes));
    return ending
      ? { picture: { name: `${stem}.${ending}`, bytes } }
      : { fault: `${called} is not a PNG, JPEG, GIF or WebP picture. Save it as one of these, then add it.` };
  } catch {
    return { fault: `${called} could not be read. It may have been moved or deleted. Try again.` };
  }
}

/** What arrives as a picture, by what the browser says of it. Whether it is one, its bytes say. */
export const isPictureType = ({ type }: Pick<File, 'type'>): boolean => type.startsWith('image/');
