/** The longest text that a picture may be: a cell of SharePoint holds 63,999 characters. */
export const longestPicture = 60_000;

const widths = [1600, 1280, 1024, 800, 640] as const;
const qualities = [0.8, 0.6, 0.4] as const;

/** WebP first, as text stays readable in it at this size; a browser that cannot write it gives PNG, and JPEG is tried. */
const types = ['image/webp', 'image/jpeg'] as const;

/** How a picture is drawn at a width: the browser's canvas, or a test's. Gives a data address. */
export type Draw = (width: number, type: string, quality: number) => string;

/** The largest of these drawings that is short enough. Nothing where none is. */
export function smallEnough(draw: Draw, width: number): string | undefined {
  for (const most of widths) {
    for (const quality of qualities) {
      for (const type of types) {
        const address = draw(Math.min(most, width), type, quality);
        if (address.startsWith(`data:${type};`) && address.length <= longestPicture) return address;
      }
    }
  }
  return undefined;
}

/** A screenshot as a short text, drawn again: what else its file held, such as where it was taken, does not come along. Rejects where it is no picture. */
export async function smallPicture(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file);
  try {
    return smallEnough((width, type, quality) => {
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = Math.max(1, Math.round((picture.height * width) / picture.width));
      const brush = canvas.getContext('2d');
      if (!brush) return '';
      // What is transparent would be black in a JPEG.
      brush.fillStyle = '#fff';
      brush.fillRect(0, 0, canvas.width, canvas.height);
      brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL(type, quality);
    }, picture.width);
  } finally {
    picture.close();
  }
}
