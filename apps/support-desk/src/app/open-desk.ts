import type { Desk, DeskOptions } from '@tms-support/sharepoint-storage';
import { machineStore } from './outbox/browser-machine';
import type { OpenOutbox } from './outbox/use-outbox';

/** The storage's script, loaded once. It is loaded when it is needed, so that the first paint does not wait for PnPjs. */
const storage = () => import(/* webpackChunkName: 'storage' */ './storage-chunk');

let openTheOutbox: OpenOutbox | undefined;

/** Opens the storage, with the memory of this device. */
export async function openDesk(options: Omit<DeskOptions, 'memory'>): Promise<Desk> {
  const { browserMemory, lateOutbox, openDesk: open, outboxForWhatIsKept } = await storage();
  await outboxForWhatIsKept(machineStore());
  openTheOutbox = lateOutbox;
  return open({ ...options, memory: browserMemory() });
}

/** Opens an outbox over a desk that `openDesk` gave: by then the storage's script is here. */
export const openOutbox: OpenOutbox = (options, arrived) => {
  if (!openTheOutbox) throw new Error('The outbox is opened before the desk.');
  return openTheOutbox(options, arrived);
};
