import type {
  CellFault,
  CoverRow,
  DeskSettings,
  DocumentRow,
  GroupOnSite,
  KnownPerson,
  ReplyRow,
  UpdateRow,
} from '@tms-support/sharepoint-storage';
import {
  andList,
  bankHolidaysEnglandAndWales,
  bankHolidayWarning,
  counted,
  coverOn,
  inboxes,
  inboxSchema,
  isSamePerson,
  lanesOf,
  orList,
  type CalendarDate,
} from '@tms-support/support-domain';
import { officeHoursWords } from '../../queue/office-hours';
import { checkedLinks } from './checked-links';

/** What of a desk was looked at. Absent: it could not be read, or is not for this person. */
export interface DeskFacts {
  groups?: readonly GroupOnSite[];
  people?: readonly KnownPerson[];
  /** Whether any closed issue is there. */
  hasPast?: boolean;
  settings: DeskSettings;
  settingFaults: readonly CellFault[];
  replies?: readonly ReplyRow[];
  cover?: readonly CoverRow[];
  documents?: readonly DocumentRow[];
  updates?: readonly UpdateRow[];
  today: CalendarDate;
}

export type StepName = 'groups' | 'people' | 'past' | 'links' | 'replies' | 'hours' | 'cover' | 'document' | 'update';

/** One thing that a new desk needs, with how it stands: found by looking at it, never by a tick. */
export interface FirstStep {
  name: StepName;
  title: string;
  /** `unknown`: it could not be looked at. */
  stands: 'there' | 'missing' | 'unknown';
  /** What was found, or what is missing and why it is needed. */
  words: readonly string[];
}

type Found = Pick<FirstStep, 'stands' | 'words'>;
const found = (isThere: boolean, ...words: readonly string[]): Found => ({
  stands: isThere ? 'there' : 'missing',
  words,
});
const notRead: Found = { stands: 'unknown', words: ['This could not be checked just now. Look again.'] };

/** Of one group, to follow its name: whether it is there, and who is in it. */
export function groupWords({ people, number }: GroupOnSite): string {
  if (number === undefined) return ' is not there. Set-up makes it.';
  if (!people) return ': you cannot see who is in it.';
  if (people.length === 0) return ': nobody is in it.';
  return ` has ${counted(people.length, 'person', 'people')}: ${andList(people.map(({ name }) => name))}.`;
}

/** Each group stands below with who is in it: only what is missing is said here. */
function groupsFound({ groups }: DeskFacts): Found {
  if (!groups) return notRead;
  const isEmpty = (audience: GroupOnSite['audience']): boolean =>
    groups.some(
      (group) => group.audience === audience && (group.people?.length ?? (group.number === undefined ? 0 : 1)) === 0,
    );
  const why = [
    ...(isEmpty('tmu') ? ['Until somebody is in the TMU group, TMU cannot log an issue.'] : []),
    ...(isEmpty('tms-users')
      ? ['Until somebody is in the TMS users group, nobody can report a problem themselves.']
      : []),
  ];
  return found(why.length === 0, ...why);
}

/** Rights come from the group, and what somebody does about support from the list: whoever has the one without the other logs nothing. */
function inGroupAlone({ groups = [], people = [] }: DeskFacts): string[] {
  const team = people.filter(({ hasLeft, roles }) => !hasLeft && lanesOf(roles).has('tmu'));
  const members = groups.find(({ audience }) => audience === 'tmu')?.people ?? [];
  const alone = members.filter((member) => !team.some((person) => isSamePerson(person, member)));
  if (alone.length === 0) return [];
  const names = andList(alone.map(({ name }) => name));
  return [
    `${names} ${alone.length === 1 ? 'is' : 'are'} in the TMU group, but the list of people does not say what they do: they cannot log an issue yet.`,
  ];
}

function peopleFound(facts: DeskFacts): Found {
  const { people } = facts;
  if (!people) return notRead;
  const here = people.filter(({ hasLeft }) => !hasLeft);
  const [team, helped] = [
    here.filter(({ roles }) => lanesOf(roles).has('tmu')).length,
    here.filter(({ reporter }) => reporter).length,
  ];
  const some = (many: number): string => (many === 0 ? 'nobody' : counted(many, 'person', 'people'));
  const words =
    here.length === 0
      ? 'Nobody is in the list yet.'
      : `In the list: ${some(helped)} that TMU helps, and ${some(team)} from TMU.`;
  if (team === 0)
    return found(
      false,
      words,
      'Until somebody from TMU is in it, nobody can be asked to deal with an issue or to cover an inbox.',
    );
  const alone = inGroupAlone(facts);
  return helped === 0
    ? found(false, words, 'Until they are in it, each name has to be typed in full.', ...alone)
    : found(alone.length === 0, words, ...alone);
}

function coverFound({ cover, people, today }: DeskFacts): Found {
  if (!cover) return notRead;
  const entries = cover.map(({ value }) => value);
  const missing = inboxSchema.options.filter(
    (inbox) => coverOn(entries, inbox, today, people ?? []).people.length === 0,
  );
  return missing.length === 0
    ? found(true, 'Somebody covers each inbox today.')
    : found(false, `Nobody covers ${orList(missing.map((inbox) => inboxes[inbox].plain))} today.`);
}

const hoursFound = ({ today }: DeskFacts): Found => {
  const warning = bankHolidayWarning(bankHolidaysEnglandAndWales, today);
  const last = bankHolidaysEnglandAndWales[bankHolidaysEnglandAndWales.length - 1]!.on.slice(0, 4);
  const hours = `${officeHoursWords}.`;
  return warning
    ? found(false, hours, warning.message)
    : found(
        true,
        hours,
        `Bank holidays are known to the end of ${last}.`,
        'Days on which only TMU is closed still count as working days.',
      );
};

/** What a new desk needs, in the order in which it is best put there. */
export function firstSteps(facts: DeskFacts): readonly FirstStep[] {
  const { replies, documents, updates, hasPast } = facts;
  const used = (replies ?? []).filter(({ value }) => !value.retired).length;
  const links = checkedLinks(facts.settings, facts.settingFaults);
  return [
    { name: 'groups', title: 'Who is in which group', ...groupsFound(facts) },
    { name: 'people', title: 'People', ...peopleFound(facts) },
    {
      name: 'past',
      title: 'Last year’s issues',
      ...(hasPast === undefined
        ? notRead
        : found(
            hasPast,
            hasPast
              ? 'Past issues are there, so “Last time” can find them.'
              : 'The desk has no past issue yet, so it cannot say what helped last time.',
          )),
    },
    {
      name: 'links',
      title: 'Links and inboxes',
      stands: links.every(({ isGood }) => isGood) ? 'there' : 'missing',
      words: links.map(({ name, words }) => `${name}: ${words}`),
    },
    {
      name: 'replies',
      title: 'Standard replies',
      ...(replies
        ? found(
            used > 0,
            used > 0 ? `${counted(used, 'reply', 'replies')} in the library.` : 'No reply is in the library yet.',
          )
        : notRead),
    },
    { name: 'hours', title: 'Hours and bank holidays', ...hoursFound(facts) },
    { name: 'cover', title: 'Who covers the inboxes', ...coverFound(facts) },
    {
      name: 'document',
      title: 'The first document',
      ...(documents
        ? found(
            documents.length > 0,
            documents.length > 0
              ? `${counted(documents.length, 'document')} backed up.`
              : 'No document is backed up: nothing can be opened when TMS is down.',
          )
        : notRead),
    },
    {
      name: 'update',
      title: 'The first update',
      ...(updates
        ? found(
            updates.length > 0,
            updates.length > 0
              ? `${counted(updates.length, 'update')} on the timetable.`
              : 'The timetable has no update yet.',
          )
        : notRead),
    },
  ];
}

export const missingOf = (steps: readonly FirstStep[]): readonly FirstStep[] =>
  steps.filter(({ stands }) => stands === 'missing');
