import { lateOutbox, openOutbox, StorageError } from '@tms-support/sharepoint-storage';
import type { AppProps } from '../app/App';
import type { DeskInMemory } from './desk-in-memory';

/** What `openApp` is given for a desk with its outbox, as the web part has it: over this browser's own store. */
export const withOutbox = (): Pick<AppProps, 'openOutbox'> => ({ openOutbox: lateOutbox });

/** Leaves a note on issue 41 in this person's outbox, as a visit without a connection does, and goes on without one. */
export async function leaveWaiting(desk: DeskInMemory): Promise<void> {
  const fails = async (): Promise<never> => {
    throw new StorageError('STORAGE.UNREACHABLE', 'SharePoint did not answer.');
  };
  desk.giveCommand = fails;
  await openOutbox({
    desk: {
      raiseIssue: fails,
      giveCommand: fails,
      writeOutageLog: fails,
      raiseReport: fails,
      addToReport: fails,
      sayMeToo: fails,
      takeMeTooBack: fails,
      hearUpdate: fails,
      giveUpdateCommand: fails,
    },
    siteUrl: 'https://tms.example/sites/tms',
    email: desk.person.email,
    store: window.localStorage,
    locks: { request: (_name, work) => work() },
    now: () => '2026-03-05T10:00:00.000Z',
    newId: () => 'left',
  }).send({ command: { type: 'add-note', text: 'Rang, no answer' }, on: { number: 41, etag: '"1"' } });
}
