import { coverList, hearingsList, joiningsList, peopleList } from '@tms-support/sharepoint-schema';
import type { HearingEntry, Joining } from '@tms-support/support-domain';
import type { HearingRow } from '../../hearings/hearing-calls.js';
import type { JoiningRow } from '../../joinings/joining-calls.js';
import type { KnownPerson, PersonRow } from '../../people/people-calls.js';
import { times, type Asked, type Writings } from './writing.js';

const cover = (tag: string, toOn: string) =>
  ({
    type: 'set-cover',
    entry: {
      key: tag,
      inbox: 'portal-inbox',
      person: { name: tag, email: `${tag}@tmu.example` },
      fromOn: '2026-03-09',
      toOn,
    },
  }) as const;
const joining = (tag: string): Joining => ({
  key: tag,
  kind: 'joining',
  person: { name: tag, email: `${tag}@tmu.example`, kind: 'tms-user' },
  on: '2026-03-09',
  isCancelled: false,
  steps: [{ key: 'a', title: 'Training session' }],
  notes: [],
});
const hearing = (tag: string): HearingEntry => ({
  key: tag,
  kind: 'hearing',
  on: '2026-06-01',
  reference: tag,
  panellists: [],
  isOut: false,
});
const person = (tag: string, email = `${tag}@panel.example`): KnownPerson => ({
  name: tag,
  email,
  reporter: { kind: 'panellist', name: tag, ...(email ? { email } : {}) },
  roles: [],
  hasLeft: false,
});

/** Who covers, joins, leaves and is known, and when hearings are. */
export function writesOfTheTeam({ rowsOf, rowsWith }: Asked) {
  return {
    giveCover: {
      'a cover that is new': {
        who: 'administrator',
        write: (desk, tag) => desk.giveCover(cover(tag, '2026-03-13')),
        stored: (tag) => rowsWith(coverList, `"${tag}"`),
      },
      'a cover that is changed': {
        who: 'administrator',
        begin: (desk, tag) => desk.giveCover(cover(tag, '2026-03-13')),
        write: (desk, tag) => desk.giveCover(cover(tag, '2026-03-20')),
        stored: (tag) => rowsWith(coverList, `"${tag}"`, '2026-03-20'),
      },
      'a cover that is taken out': {
        who: 'administrator',
        begin: (desk, tag) => desk.giveCover(cover(tag, '2026-03-13')),
        write: (desk, tag) => desk.giveCover({ type: 'end-cover', key: tag, lastOn: '2026-03-08' }),
        stored: (tag) => rowsWith(coverList, `"${tag}"`, '2026-03-08'),
      },
    },
    keepJoining: {
      'a record of a joiner': {
        who: 'administrator',
        write: (desk, tag) => desk.keepJoining(joining(tag)),
        stored: (tag) => rowsWith(joiningsList, `"${tag}"`),
      },
      'a step of a joiner': {
        who: 'administrator',
        begin: (desk, tag) => desk.keepJoining(joining(tag)),
        write: (desk, tag, row: JoiningRow) =>
          desk.keepJoining(
            {
              ...joining(tag),
              steps: [{ key: 'a', title: 'Training session', done: { by: `Done ${tag}`, on: '2026-03-10' } }],
            },
            row,
          ),
        stored: async (tag) => times((await rowsOf(joiningsList)).join(), `Done ${tag}`),
      },
    },
    keepPerson: {
      'somebody new': {
        who: 'administrator',
        write: (desk, tag) => desk.keepPerson(person(tag)),
        stored: (tag) => rowsWith(peopleList, `"${tag}"`),
      },
      'somebody new without an address': {
        who: 'administrator',
        write: (desk, tag) => desk.keepPerson(person(tag, '')),
        stored: (tag) => rowsWith(peopleList, `"${tag}"`),
      },
      'somebody who leaves': {
        who: 'administrator',
        begin: (desk, tag) => desk.keepPerson(person(tag)),
        write: (desk, tag, row: PersonRow) => desk.keepPerson({ ...person(tag), hasLeft: true }, row),
        stored: (tag) => rowsWith(peopleList, `"${tag}"`, `"${peopleList.fields.hasLeft.name}":true`),
      },
    },
    setHearing: {
      'a hearing that is new': {
        who: 'administrator',
        write: (desk, tag) => desk.setHearing(hearing(tag)),
        stored: (tag) => rowsWith(hearingsList, `"${tag}"`),
      },
      'a hearing that is taken out': {
        who: 'administrator',
        begin: (desk, tag) => desk.setHearing(hearing(tag)),
        write: (desk, tag, row: HearingRow) => desk.setHearing({ ...hearing(tag), isOut: true }, row),
        stored: (tag) => rowsWith(hearingsList, `"${tag}"`, `"${hearingsList.fields.isOut.name}":true`),
      },
    },
  } satisfies Readonly<Record<string, Writings>>;
}
