import { oldestWorkingVersion, schemaVersion } from '@tms-support/sharepoint-schema';
import type { Entrance, KnownPerson } from '../desk.js';
import { parsePersonRow } from '../people/people-rows.js';
import { parseSettings, type SettingsReading } from '../settings/settings-rows.js';
import { itemsOf } from '../site/item.js';
import type { Site } from '../site/site.js';
import { askWhom } from './ask-whom.js';
import { answerOf, coldLoad, type ColdLoad } from './cold-load.js';
import type { Part } from './part.js';
import { signedInPerson } from './signed-in-person.js';

/** What was met at the door, with everything that came with it. */
export interface Entered {
  entrance: Entrance;
  load: ColdLoad;
  listsVersion: number;
  people: readonly KnownPerson[];
}

const isAbsent = (one: Part): boolean => !one.ok && one.error.code === 'STORAGE.NOT_FOUND';
const isClosed = (one: Part): boolean => !one.ok && one.error.code === 'STORAGE.NOT_ALLOWED';
/** A column that is not there is a bad request: set-up was broken off. */
const isHalfMade = (one: Part): boolean => !one.ok && one.error.code === 'STORAGE.REFUSED';

function settingsOf(load: Pick<ColdLoad, 'settings'>): SettingsReading {
  if (isAbsent(load.settings) || isHalfMade(load.settings)) return { settings: {}, faults: [] };
  return parseSettings(itemsOf(answerOf(load.settings)));
}

/** Whoever may not read the people list is in no role: that is an answer, and any other failure is not. */
function peopleOf(load: ColdLoad, isSetUp: boolean): readonly KnownPerson[] {
  const { people } = load;
  if (isAbsent(people) || isClosed(people) || (!isSetUp && isHalfMade(people))) return [];
  return itemsOf(answerOf(people)).map((cells) => parsePersonRow(cells).person);
}

/** The version of the lists, as the settings of a load say it. */
export const versionOf = (load: Pick<ColdLoad, 'settings'>): number | undefined => settingsOf(load).version;

/** Opens the desk from SharePoint alone. One request; two on older lists. */
export async function enterSite(site: Site): Promise<Entered> {
  let load = await coldLoad(site, schemaVersion);
  const listsVersion = versionOf(load) ?? schemaVersion;
  const worksOnOlder = listsVersion < schemaVersion && listsVersion >= oldestWorkingVersion;
  if (worksOnOlder) load = await coldLoad(site, listsVersion);
  return entranceOf(load, () => askWhom(site));
}

/** What a load means: who is there, whether the lists are, and whether this code is theirs. `owners` is asked where one is needed. */
export async function entranceOf(load: ColdLoad, owners: () => Promise<readonly string[]>): Promise<Entered> {
  const reading = settingsOf(load);
  const listsVersion = reading.version ?? schemaVersion;
  const isSetUp = reading.version !== undefined && listsVersion >= oldestWorkingVersion;
  const people = peopleOf(load, isSetUp && listsVersion <= schemaVersion);
  const person = signedInPerson(answerOf(load.user), answerOf(load.rights), people);
  const entered = (entrance: Entrance): Entered => ({ entrance, load, listsVersion, people });

  if (isSetUp && listsVersion > schemaVersion) {
    return entered({ state: 'lists-are-newer', person, listsVersion, codeVersion: schemaVersion });
  }
  const needed = [load.people, load.issues, load.updates, load.documents];
  // SharePoint says "does not exist" to those who may not know of a list: it is missing where an owner is told so.
  const isWhole = isSetUp && !(person.maySetUp && needed.some(isAbsent));
  if (!isWhole) return entered({ state: 'set-up-needed', person, askWhom: await owners() });
  if (isClosed(load.issues) || isAbsent(load.issues)) {
    return entered({ state: 'no-access-to-issues', person, settings: reading.settings, askWhom: await owners() });
  }
  answerOf(load.issues);
  return entered({ state: 'ready', person, settings: reading.settings, listsVersion, settingFaults: reading.faults });
}
