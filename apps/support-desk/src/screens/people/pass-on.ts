import type {
  CoverCalls,
  DocumentCalls,
  IssueCalls,
  JoiningCalls,
  PeopleCalls,
  PersonRow,
  TimetableCalls,
} from '@tms-support/sharepoint-storage';
import { andList, type CalendarDate, type CoverEntry, type Joining } from '@tms-support/support-domain';
import { dayAfter, dayBefore } from '../home/cover/cover-days';
import type { Kept } from '../rows/use-store-in-turn';
import type { HoldingOnDesk } from './read-holding';

type Named = { name: string; email: string };
type PassingDesk = Pick<IssueCalls, 'giveCommand'> &
  Pick<CoverCalls, 'giveCover'> &
  Pick<DocumentCalls, 'keepDocument'> &
  Pick<TimetableCalls, 'giveUpdateCommand'> &
  Pick<JoiningCalls, 'keepJoining'> &
  Pick<PeopleCalls, 'keepPerson'>;

/** One thing that is passed on, in words, with what does it. */
export interface Passing {
  words: string;
  carryOut(desk: PassingDesk): Promise<Kept<undefined>>;
}

const saved: Kept<undefined> = { outcome: 'saved', as: undefined };

/** Ends the leaver's cover with their last day, and puts the successor's after it. Two writes: a fault between them leaves a gap that Home names. */
function passCover(entry: CoverEntry, to: Named, lastOn: CalendarDate, key: string, words: string): Passing {
  return {
    words,
    async carryOut(desk) {
      const fromOn = entry.fromOn > lastOn ? entry.fromOn : dayAfter(lastOn);
      const { name, email } = to;
      const next: CoverEntry = {
        key,
        inbox: entry.inbox,
        person: { name, email },
        fromOn,
        ...(entry.toOn === undefined ? {} : { toOn: entry.toOn }),
      };
      const isOverThen = entry.toOn !== undefined && entry.toOn < fromOn;
      // The successor first: if the second does not come about, both cover, and nobody is missing.
      if (!isOverThen) {
        const set = await desk.giveCover({ type: 'set-cover', entry: next });
        if (set.outcome === 'refused')
          return { outcome: 'refused', why: set.needs.map(({ message }) => message).join('. ') };
      }
      if (isOverThen) return saved;
      const last = entry.fromOn > lastOn ? dayBefore(entry.fromOn) : lastOn;
      const ended = await desk.giveCover({ type: 'end-cover', key: entry.key, lastOn: last });
      return ended.outcome === 'refused'
        ? { outcome: 'refused', why: ended.needs.map(({ message }) => message).join('. ') }
        : saved;
    },
  };
}

/** Everything that can be passed on by the desk, and the mark that they have left last: a leaver who holds nothing is the end of it. */
export function passingsOf(
  leaver: PersonRow,
  held: HoldingOnDesk,
  to: Named | undefined,
  {
    lastOn,
    newId,
    coverWords,
    record,
  }: {
    lastOn: CalendarDate;
    newId: () => string;
    coverWords: (entry: CoverEntry) => string;
    /** The record of the leaving, begun with its steps; absent where there is one already, or no list for it. */
    record: ((notes: readonly string[]) => Joining) | undefined;
  },
): Passing[] {
  const issues = to
    ? held.issues.map((row): Passing => {
        const commandId = newId();
        return {
          words: `Issue ${row.number} to ${to.name}`,
          async carryOut(desk) {
            const owner = { name: to.name, email: to.email };
            const given = await desk.giveCommand(row, { type: 'name-owner', owner }, commandId);
            return given.outcome === 'saved' ? saved : { outcome: 'refused', why: given.refusal.message };
          },
        };
      })
    : [];
  const cover = to
    ? held.cover.map((entry) => passCover(entry, to, lastOn, newId(), `${coverWords(entry)}, to ${to.name}`))
    : [];
  const documents = to
    ? held.documents.map((row): Passing => ({
        words: `The document “${row.value.title}” to ${to.name}`,
        async carryOut(desk) {
          await desk.keepDocument({ ...row.value, ownerName: to.name }, row);
          return saved;
        },
      }))
    : [];
  const updates = to
    ? held.updates.map((row): Passing => {
        const commandId = newId();
        return {
          words: `Looking after “${row.value.title}” to ${to.name}`,
          async carryOut(desk) {
            const given = await desk.giveUpdateCommand(row, { type: 'name-keeper', lookedAfterBy: to.name }, commandId);
            return given.outcome === 'saved' ? saved : { outcome: 'refused', why: given.refusal.message };
          },
        };
      })
    : [];
  const passed = [...issues, ...cover, ...documents, ...updates];
  // Rules are a site owner's, and count once they are published: the record says which, so that it is not forgotten with this screen.
  const notes = [
    ...(passed.length > 0 ? [`Passed on: ${andList(passed.map(({ words }) => words))}`] : []),
    ...held.rules.map((title) => `For a site owner to change: the rule “${title}” reminds ${leaver.value.name}`),
  ];
  const begin: readonly Passing[] = record
    ? [
        {
          words: `The record of the leaving is begun`,
          async carryOut(desk) {
            await desk.keepJoining(record(notes));
            return saved;
          },
        },
      ]
    : [];
  const left: Passing = {
    words: `${leaver.value.name} is marked as having left`,
    async carryOut(desk) {
      await desk.keepPerson({ ...leaver.value, hasLeft: true }, leaver);
      return saved;
    },
  };
  return [...passed, ...begin, left];
}
