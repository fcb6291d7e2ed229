import { withinTime } from '../machine/time-limit';

/** Milliseconds, as for a text: a browser that asks the person first may take long. */
const patienceMs = 5_000;

/** The picture as PNG, drawn again: nothing but what is seen goes along, no place and no name of a camera. */
function asPng(image: HTMLImageElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const drawing = canvas.getContext('2d');
  if (!drawing || canvas.width === 0) return Promise.reject(new Error('There is no picture to copy.'));
  drawing.drawImage(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.'))), 'image/png'),
  );
}

/**
 * Copies a picture that is shown. Browsers take PNG alone for certain ([R] MDN, `ClipboardItem.supports()`: text/plain, text/html and image/png
 * are mandated), so a JPEG is drawn as one. Rejects where the browser has no clipboard for pictures, forbids it, or does not answer.
 */
export const copyPicture = (image: HTMLImageElement): Promise<void> =>
  withinTime(
    patienceMs,
    'The clipboard',
    // A promise within the item, and not awaited first: Safari takes a picture only while the press of the button counts [L: WebKit's notes on the Async Clipboard API].
    (async () => navigator.clipboard.write([new ClipboardItem({ 'image/png': asPng(image) })]))(),
  );
