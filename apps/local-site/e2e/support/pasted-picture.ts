import type { Page } from 'playwright-core';

/** Puts a picture into the clipboard, as a key for screenshots does. */
export async function pictureInClipboard(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 40;
    canvas.height = 30;
    canvas.getContext('2d')!.fillRect(5, 5, 20, 10);
    const png = await new Promise<Blob>((done) => canvas.toBlob((blob) => done(blob!), 'image/png'));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  });
}

/** The width and height of the picture in the clipboard; undefined where there is none. */
export const pictureCopied = (page: Page): Promise<readonly [number, number] | undefined> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (!item?.types.includes('image/png')) return undefined;
    const bitmap = await createImageBitmap(await item.getType('image/png'));
    return [bitmap.width, bitmap.height] as const;
  });
