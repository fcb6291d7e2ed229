import {
  deskGroups,
  oldestWorkingVersion,
  peopleList,
  schemaVersion,
  settingsList,
  type ListSchema,
} from '@tms-support/sharepoint-schema';
import type { KnownPerson } from '../people/people-calls.js';
import type { Entrance, SignedInPerson } from './door-calls.js';
import { parsePersonRow } from '../people/people-rows.js';
import { parseSettings, type SettingsReading } from '../settings/settings-rows.js';
import { keptLists, listModules, smallLists, type KeptListName } from '../lists/list-modules.js';
import { findColumnsLost } from '../site/find-columns-lost.js';
import { itemsOf } from '../site/item.js';
import type { Site } from '../site/site.js';
import { isAbsent as isAbsentAt } from '../rows/rows-not-there.js';
import { askWhom } from '../site/ask-whom.js';
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

const valuesAreBlank =
  `The values of the list “${settingsList.title}” are blank, the version of the lists among them. A site owner can run set-up and fill ` +
  'in the settings again.';

/** Whether the settings can be found by their keys and have values. */
const settingsAreWhole = (site: Site | undefined): boolean =>
  [settingsList.fields.key, settingsList.fields.value].every(
    ({ name }) => site?.lost.mayFilter(settingsList, name) ?? true,
  );

/** Whoever may not read the people list knows nobody by it: that is an answer, and any other failure is not. */
function peopleOf(load: ColdLoad): readonly KnownPerson[] {
  const { people } = load;
  if (isAbsent(people) || isClosed(people) || isHalfMade(people)) return [];
  return itemsOf(answerOf(people)).map((cells) => parsePersonRow(cells).person);
}

/**
 * Whether the people list can say who does what. It is closed to all but TMU: whoever may not read it is known by the desk's groups, as is
 * everybody where it is gone.
 */
const knowsPeople = ({ people }: ColdLoad, site: Site | undefined): boolean =>
  people.ok &&
  [peopleList.fields.email, peopleList.fields.roles].every(
    ({ name }) => site?.lost.mayFilter(peopleList, name) ?? true,
  );

/** The version of the lists, as the settings of a load say it. */
export const versionOf = (load: Pick<ColdLoad, 'settings'>): number | undefined => settingsOf(load).version;

/** Opens the desk from SharePoint alone. One request; two on older lists. */
export async function enterSite(site: Site): Promise<Entered> {
  site.lost.forget();
  let load = await coldLoad(site, schemaVersion);
  const listsVersion = versionOf(load) ?? schemaVersion;
  const worksOnOlder = listsVersion < schemaVersion && listsVersion >= oldestWorkingVersion;
  if (worksOnOlder) load = await coldLoad(site, listsVersion);
  const refused = listsIn(load, listsVersion).filter(([, part]) => isHalfMade(part));
  if (refused.length > 0 && listsVersion <= schemaVersion) {
    // Somebody took a column away. Which ones is asked once, and the desk opens with what is left.
    await findColumnsLost(
      site,
      refused.map(([list]) => list),
      listsVersion,
    );
    load = await coldLoad(site, Math.min(listsVersion, schemaVersion));
  }
  // Settings that can be read and name no version: their columns may have been made into another kind, which blanks them. Only
  // where set-up was broken off is this a question too many.
  const mayBeLost = site.lost.words(settingsList).length === 0;
  if (versionOf(load) === undefined && load.settings.ok && load.issues.ok && mayBeLost) {
    await findColumnsLost(site, [settingsList], schemaVersion);
  }
  return entranceOf(load, () => askWhom(site), site);
}

/** Each list that a load asks for, with its answer. Lists of an older version lack some of them, and that is no loss. */
function listsIn(load: ColdLoad, version: number): readonly (readonly [ListSchema, Part])[] {
  const { small } = load;
  const listOf = (name: KeptListName): ListSchema => listModules[name].list;
  const kept = keptLists
    .filter((name) => !isAbsentAt({ list: listOf(name), version }))
    .map((name) => [listOf(name), load[name]] as const);
  const ofHome = small && version === schemaVersion ? smallLists : [];
  return [
    [settingsList, load.settings],
    ...kept,
    ...ofHome.map((name) => [listModules[name].list, small![name]] as const),
  ];
}

/** What the lists lack, in words. An absent list may be closed instead: SharePoint says the same to whoever may not know of it. */
function missingIn(load: ColdLoad, site: Site | undefined, version: number, person: SignedInPerson): readonly string[] {
  return listsIn(load, version).flatMap(([list, part]) => {
    const lost = site?.lost.words(list) ?? [];
    if (isHalfMade(part)) return [...lost, `SharePoint does not let the list “${list.title}” be read as it is.`];
    if (!isAbsent(part)) return lost;
    if (person.maySetUp) return [`The list “${list.title}” is not there.`];
    return mayExpect(person, list) ? [`The list “${list.title}” is not there, or your account cannot read it.`] : [];
  });
}

/**
 * Whether somebody with these roles is given rights to a list by set-up: its absence is then no matter of course.
 */
function mayExpect({ roles }: SignedInPerson, { rights }: ListSchema): boolean {
  const groups = deskGroups.filter((group) => group.roles.some((role) => roles.includes(role)));
  return groups.some(({ audience }) => rights[audience] !== 'none');
}

/** What a load means: who is there, whether the lists are, and whether this code is theirs. `owners` is asked where one is needed. */
export async function entranceOf(
  load: ColdLoad,
  owners: () => Promise<readonly string[]>,
  site?: Site,
): Promise<Entered> {
  const reading = settingsOf(load);
  const listsVersion = reading.version ?? schemaVersion;
  // Without its settings a desk that has its issues is set up all the same: somebody deleted them, or a column of them.
  const hasNoSettings = !load.settings.ok || !settingsAreWhole(site) || reading.isVersionBlank === true;
  const isSetUp =
    reading.version === undefined ? hasNoSettings && load.issues.ok : listsVersion >= oldestWorkingVersion;
  const people = peopleOf(load);
  const person = signedInPerson(answerOf(load.user), answerOf(load.rights), people, !knowsPeople(load, site));
  const blank = reading.isVersionBlank && settingsAreWhole(site) ? [valuesAreBlank] : [];
  const missing = [...missingIn(load, site, listsVersion, person), ...blank];
  const named = missing.length > 0 ? { missing } : {};
  const entered = (entrance: Entrance): Entered => ({
    entrance: { ...entrance, ...named },
    load,
    listsVersion,
    people,
  });

  if (isSetUp && listsVersion > schemaVersion) {
    return entered({ state: 'lists-are-newer', person, listsVersion, codeVersion: schemaVersion });
  }
  // SharePoint says "does not exist" to those who may not know of a list: it is missing where an owner is told so.
  const isWhole = isSetUp && !(person.maySetUp && isAbsent(load.issues));
  if (!isWhole) return entered({ state: 'set-up-needed', person, askWhom: await owners() });
  if (isClosed(load.issues) || isAbsent(load.issues) || isHalfMade(load.issues)) {
    return entered({ state: 'no-access-to-issues', person, settings: reading.settings, askWhom: await owners() });
  }
  answerOf(load.issues);
  return entered({
    state: 'ready',
    person,
    settings: reading.settings,
    listsVersion,
    settingFaults: reading.faults,
    ...(listsVersion < schemaVersion ? { listsAreOlder: true } : {}),
  });
}
