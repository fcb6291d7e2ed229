import type {
  CoverCalls,
  DocumentCalls,
  IssueCalls,
  JoiningCalls,
  JoiningRow,
  PeopleCalls,
  PersonRow,
  RuleCalls,
  StorageError,
  TimetableCalls,
} from '@tms-support/sharepoint-storage';
import { andList, type CalendarDate, type CoverEntry, type Joining } from '@tms-support/support-domain';
import { dayBefore } from '../home/cover/cover-days';
import type { Kept } from '../rows/use-store-in-turn';
import type { HoldingOnDesk, NamingRule } from './read-holding';

type Named = { name: string; email: string };
type PassingDesk = Pick<IssueCalls, 'giveCommand'> &
  Pick<CoverCalls, 'giveCover'> &
  Pick<DocumentCalls, 'keepDocument'> &
  Pick<TimetableCalls, 'giveUpdateCommand'> &
  Pick<JoiningCalls, 'keepJoining' | 'readJoinings'> &
  Pick<PeopleCalls, 'keepPerson'> &
  Pick<RuleCalls, 'remindInstead'>;

/** One thing that is passed on, in words, with what does it. */
export interface Passing {
  words: string;
  carryOut(desk: PassingDesk): Promise<Kept<undefined>>;
}

const saved: Kept<undefined> = { outcome: 'saved', as: undefined };

/**
 * Ends the leaver's cover, and puts the successor's in its place from today: whoever is marked as having left covers nothing from that moment.
 * Two writes, the successor's first: if the second does not come about, both cover, and nobody is missing.
 */
function passCover(entry: CoverEntry, to: Named, today: CalendarDate, key: string, words: string): Passing {
  return {
    words,
    async carryOut(desk) {
      const fromOn = entry.fromOn > today ? entry.fromOn : today;
      const { name, email } = to;
      const next: CoverEntry = {
        key,
        inbox: entry.inbox,
        person: { name, email },
        fromOn,
        ...(entry.toOn === undefined ? {} : { toOn: entry.toOn }),
      };
      for (const command of [
        { type: 'set-cover' as const, entry: next },
        { type: 'end-cover' as const, key: entry.key, lastOn: dayBefore(fromOn) },
      ]) {
        const given = await desk.giveCover(command);
        if (given.outcome === 'refused')
          return { outcome: 'refused', why: given.needs.map(({ message }) => message).join('. ') };
      }
      return saved;
    },
  };
}

/** Rules are a site owner's to publish. Who may not edit their list either is told so, and the rest is passed on all the same. */
function passRule({ key, title }: NamingRule, from: string, to: Named): Passing {
  return {
    words: `The rule “${title}” to ${to.name}`,
    async carryOut(desk) {
      try {
        await desk.remindInstead(key, from, to.email);
        return saved;
      } catch (problem) {
        if ((problem as Partial<StorageError>).code !== 'STORAGE.NOT_ALLOWED') throw problem;
        return { outcome: 'refused', why: 'You may not change the rules. A site owner can, in the list of rules.' };
      }
    },
  };
}

/** Everything that can be passed on by the desk, and the mark that they have left last: a leaver who holds nothing is the end of it. */
export function passingsOf(
  leaver: PersonRow,
  held: HoldingOnDesk,
  to: Named | undefined,
  {
    today,
    isToCome,
    newId,
    coverWords,
    others,
    record,
  }: {
    today: CalendarDate;
    /** Their last day is still to come: it is written down, and nothing is passed on. */
    isToCome: boolean;
    newId: () => string;
    coverWords: (entry: CoverEntry) => string;
    /** Other rows of the list of people with the leaver's address. */
    others: readonly PersonRow[];
    /** The record of the leaving, with what is added to it; absent where there is no list for it. `row`: it was begun before. */
    record: { of: (notes: readonly string[], row?: JoiningRow) => Joining; row?: JoiningRow } | undefined;
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
    ? held.cover.map((entry) => passCover(entry, to, today, newId(), `${coverWords(entry)}, to ${to.name}`))
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
  const rules = to ? held.ruleRows.map((rule) => passRule(rule, leaver.value.email, to)) : [];
  const [done, refused]: [string[], string[]] = [[], []];
  const passed = [...issues, ...cover, ...documents, ...updates, ...rules].map((one): Passing => ({
    ...one,
    async carryOut(desk) {
      const kept = await one.carryOut(desk);
      (kept.outcome === 'saved' ? done : refused).push(one.words);
      return kept;
    },
  }));
  // What became of each, once it has. Rules count once they are published: the record says so, so that it is not forgotten with this screen.
  const notes = (): readonly string[] => [
    ...(done.length > 0 ? [`Passed on: ${andList(done)}`] : []),
    ...(refused.length > 0 ? [`Could not be passed on: ${andList(refused)}`] : []),
    ...(held.rules.length + rules.length > 0
      ? [`For a site owner to publish: the rules, which remind ${leaver.value.name} until then`]
      : []),
    ...(held.mentions.length > 0
      ? [`Still to be changed by hand: ${andList([...new Set(held.mentions.map(({ title }) => `“${title}”`))])}`]
      : []),
  ];
  const begin: readonly Passing[] = record
    ? [
        {
          words: record.row ? 'The record of the leaving says so' : 'The record of the leaving is begun',
          async carryOut(desk) {
            const { of, row } = record;
            const what = isToCome ? [] : notes();
            try {
              await desk.keepJoining(of(what, row), row);
            } catch (problem) {
              const isOvertaken = (problem as Partial<StorageError>).code === 'STORAGE.CONFLICT';
              const now =
                row && isOvertaken && (await desk.readJoinings())?.find(({ number }) => number === row.number);
              if (!now) throw problem;
              // A colleague wrote on the record meanwhile: what was passed on is added to what stands there now.
              await desk.keepJoining(of(what, now), now);
            }
            return saved;
          },
        },
      ]
    : [];
  if (isToCome) return [...begin];
  const left = [leaver, ...others].map((row, place): Passing => ({
    words:
      place === 0 ? `${row.value.name} is marked as having left` : `So is another row of theirs: ${row.value.name}`,
    async carryOut(desk) {
      await desk.keepPerson({ ...row.value, hasLeft: true }, row);
      return saved;
    },
  }));
  return [...passed, ...begin, ...left];
}
