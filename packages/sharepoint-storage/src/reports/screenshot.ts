import { noteLimit, reportsList } from '@tms-support/sharepoint-schema';
import { StorageError } from '../site/storage-error.js';

/**
 * A picture that a browser draws and runs nothing of: what a reporter wrote into the cell is as hostile as any other. An SVG would be a document
 * of its own where somebody opens it in a tab.
 */
export const isPicture = (text: string | undefined): text is string =>
  text !== undefined && /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/.test(text);

/** Refuses in words what would be cut, is no picture, or has no column yet. */
export function mustTakeScreenshot(screenshot: string, version: number): void {
  const refuse = (message: string): never => {
    throw new StorageError('STORAGE.REFUSED', message);
  };
  if (version < reportsList.fields.screenshot.since!)
    refuse('Screenshots cannot be kept until a site owner has run set-up. Remove it, and send your report without.');
  if (!isPicture(screenshot)) refuse('The screenshot must be a picture. Remove it, and choose another.');
  if (screenshot.length > noteLimit) refuse('The screenshot is too large. Remove it, or choose a smaller part.');
}
