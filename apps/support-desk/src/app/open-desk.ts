import type { Desk, DeskOptions } from '@tms-support/sharepoint-storage';

/** Opens the storage. It is loaded when it is needed, so that the first paint does not wait for PnPjs. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const storage = await import(/* webpackChunkName: 'storage' */ '@tms-support/sharepoint-storage');
  return storage.openDesk(options);
}
