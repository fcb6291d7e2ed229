import {
  deskHealth,
  listAddresses,
  openOutbox,
  type DoorCalls,
  type HealthCalls,
  type IssueCalls,
  type MeTooCalls,
  type ListAddresses,
  type OutageCalls,
  type ReportCalls,
  type TimetableCalls,
} from '@tms-support/sharepoint-storage';
import type { DeskAtWork } from '../../../app/desk-context';
import type { Readings } from '../../../app/readings';
import { machineLocks, machineStore } from '../../../app/outbox/browser-machine';

/**
 * Reads what the health page is made of: the door, every list, and what this device has not sent yet. `want` is how new the door's word must be:
 * whoever opens the desk here has just been through it.
 */
export async function readHealth(
  {
    desk,
    person,
    siteUrl,
    now,
    newId,
  }: Pick<DeskAtWork, 'person' | 'siteUrl' | 'now' | 'newId'> & {
    desk: DoorCalls & HealthCalls & IssueCalls & MeTooCalls & OutageCalls & ReportCalls & TimetableCalls;
  },
  want?: 'lately',
): Promise<Readings['health']> {
  const entrance = await desk.enter(want);
  const lists = await desk.readLists();
  // Only read: the desk's own outbox is the one that sends.
  const { email } = person;
  const outbox = openOutbox({
    desk,
    siteUrl,
    email,
    store: machineStore(),
    locks: machineLocks(),
    now,
    newId,
  }).entries();
  return { entrance, health: deskHealth({ entrance, lists, outbox, readAt: now() }) };
}

export const addressesOf = (siteUrl: string): ListAddresses => listAddresses(siteUrl);
