import type { Locator } from 'playwright-core';
import type { DeskPage } from './desk-page';
import { drop, type MessageFile } from './outlook-message';

/** Drops a message of somebody whom the desk knows on the form of a new issue, and gives the review of what was read. */
export async function reviewOfMessage(desk: DeskPage, file: MessageFile): Promise<Locator> {
  const { page } = desk;
  await desk.go('#/log');
  await desk.settle('Log an issue');
  await drop(page, page.getByLabel('What happened?'), file);
  const review = page.getByRole('region', { name: 'Look through the message first' });
  await review.getByText('The desk knows them: panellist.').waitFor();
  return review;
}
