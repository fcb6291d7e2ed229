import type { Desk, DeskSettings } from '@tms-support/sharepoint-storage';
import type { CalendarDate } from '@tms-support/support-domain';
import type { DeskFacts } from './first-steps';

const orNot = <T>(reading: Promise<T>): Promise<T | undefined> => reading.catch(() => undefined);

/**
 * Looks at all that a new desk needs. What cannot be read takes nothing of the rest along. Without `lately` the door is asked again: who comes back
 * from the list of settings has just changed it.
 */
export async function readFacts(
  desk: Desk,
  given: DeskSettings,
  today: CalendarDate,
  want?: 'lately',
): Promise<DeskFacts> {
  const entrance = await desk.enter(want);
  const settings = 'settings' in entrance ? { ...given, ...entrance.settings } : given;
  const [groups, people, past, replies, cover, documents, updates] = await Promise.all([
    orNot(desk.readGroups()),
    orNot(desk.readPeople()),
    orNot(desk.readClosedIssues({ before: Number.MAX_SAFE_INTEGER, size: 1 })),
    orNot(desk.readReplies()),
    orNot(desk.readCover()),
    orNot(desk.readDocuments()),
    orNot(desk.readUpdates()),
  ]);
  return {
    ...(groups ? { groups } : {}),
    ...(people ? { people } : {}),
    ...(past ? { hasPast: past.length > 0 } : {}),
    ...(replies ? { replies } : {}),
    ...(cover ? { cover } : {}),
    ...(documents ? { documents } : {}),
    ...(updates ? { updates } : {}),
    settings,
    settingFaults: entrance.state === 'ready' ? (entrance.settingFaults ?? []) : [],
    today,
  };
}
