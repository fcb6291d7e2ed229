import { noteLimit, reportsList } from '@tms-support/sharepoint-schema';
import { findColumnsLost } from '../site/find-columns-lost.js';
import type { Site } from '../site/site.js';
import { StorageError } from '../site/storage-error.js';

/**
 * A picture that a browser draws and runs nothing of: what a reporter wrote into the cell is as hostile as any other. An SVG would be a document
 * of its own where somebody opens it in a tab.
 */
export const isPicture = (text: string | undefined): text is string =>
  text !== undefined && /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/.test(text);

const refuse = (message: string): never => {
  throw new StorageError('STORAGE.REFUSED', message);
};

/** Refuses in words what would be cut, is no picture, or has no column yet. */
export function mustTakeScreenshot(screenshot: string, version: number): void {
  if (version < reportsList.fields.screenshot.since!)
    refuse('Screenshots cannot be kept until a site owner has run set-up. Remove it, and send your report without it.');
  if (!isPicture(screenshot)) refuse('The screenshot must be a picture. Remove it, and choose another.');
  if (screenshot.length > noteLimit) refuse('The screenshot is too large. Remove it, or choose a smaller part.');
}

const { screenshot, hasScreenshot } = reportsList.fields;

/**
 * Says why SharePoint refused a report, where somebody took a column away or made it into another kind: its own words say no more than that it
 * did. A report without its screenshot is still one, and whoever reports can send it so. Throws where it knows; else the refusal stands.
 */
export async function sayWhatIsLost(
  site: Site,
  version: number,
  cells: Readonly<Record<string, unknown>>,
): Promise<void> {
  await findColumnsLost(site, [reportsList], version);
  const isLost = ({ name }: { name: string }): boolean =>
    name in cells && cells[name] !== null && !site.lost.mayFilter(reportsList, name);
  if ([screenshot, hasScreenshot].some(isLost))
    refuse(
      'Screenshots cannot be kept: their column was deleted. Remove the screenshot, and send your report without it. ' +
        'Nothing was saved yet. A site owner can run set-up, which brings the column back.',
    );
  site.lost.mustBeThere(reportsList, Object.values(reportsList.fields).filter(isLost));
}
