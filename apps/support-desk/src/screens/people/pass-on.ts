import type {
  ChangedMeanwhileError,
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
  UpdateRow,
} from '@tms-support/sharepoint-storage';
import { andList, type CalendarDate, type CoverEntry, type Joining } from '@tms-support/support-domain';
import { notSavedWords } from '../../words/fault-words';
import { dayBefore } from '../home/cover/cover-days';
import type { Kept } from '../rows/use-store-in-turn';
import { namesIn, type HoldingOnDesk, type NamingRule } from './read-holding';

type Named = { name: string; email: string };
type PassingDesk = Pick<IssueCalls, 'giveCommand'> &
  Pick<CoverCalls, 'giveCover'> &
  Pick<DocumentCalls, 'keepDocument'> &
  Pick<TimetableCalls, 'giveUpdateCommand' | 'readUpdate'> &
  Pick<JoiningCalls, 'keepJoining' | 'readJoinings'> &
  Pick<PeopleCalls, 'keepPerson'> &
  Pick<RuleCalls, 'readRuleItems' | 'remindInstead'>;

/** One thing that is passed on, in words, with what does it. */
export interface Passing {
  words: string;
  carryOut(desk: PassingDesk): Promise<Kept<undefined>>;
}

const saved: Kept<undefined> = { outcome: 'saved', as: undefined };
const refused = (why: string): Kept<undefined> => ({ outcome: 'refused', why });

/** What SharePoint has said no to, and would again: one such thing must not hold up all that stands behind it. */
const refusing: readonly StorageError['code'][] = ['STORAGE.NOT_ALLOWED', 'STORAGE.NOT_FOUND', 'STORAGE.REFUSED'];

/** Passes one thing on, or says why it stays. What may pass in a minute is thrown, and tried again from there. */
function passing(words: string, carryOut: Passing['carryOut']): Passing {
  return {
    words,
    async carryOut(desk) {
      try {
        return await carryOut(desk);
      } catch (problem) {
        const { code, row } = problem as Partial<ChangedMeanwhileError<unknown>>;
        if (row) return refused(`${row.by.name} changed this in the meantime. It was left as it is.`);
        if (code && refusing.includes(code)) return refused(notSavedWords(problem).words);
        throw problem;
      }
    },
  };
}

/**
 * Ends the leaver's cover, and puts the successor's in its place from today: whoever is marked as having left covers nothing from that moment.
 * Two writes, the successor's first: if the second does not come about, both cover, and nobody is missing. `seen`: cover as whoever passes it
 * on saw it. A colleague who did so meanwhile has named somebody, and a second successor beside them would be nobody's wish.
 */
function passCover(
  entry: CoverEntry,
  to: Named,
  { today, key, words, seen }: { today: CalendarDate; key: string; words: string; seen: readonly CoverEntry[] },
): Passing {
  return passing(words, async (desk) => {
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
      { type: 'set-cover' as const, entry: next, seen: [...seen] },
      { type: 'end-cover' as const, key: entry.key, lastOn: dayBefore(fromOn), seen: [...seen] },
    ]) {
      const given = await desk.giveCover(command);
      if (given.outcome === 'refused') return refused(`${given.needs.map(({ message }) => message).join('. ')}.`);
    }
    return saved;
  });
}

/** Rules are a site owner's to publish. Who may not edit their list either is told so, and the rest is passed on all the same. */
function passRule({ key, title }: NamingRule, from: Named, to: Named): Passing {
  return passing(`The rule “${title}” to ${to.name}`, async (desk) => {
    const now = (await desk.readRuleItems()).find((row) => String(row.key) === key);
    if (!now || !namesIn(now.nudgeWhom).includes(from.email.trim().toLowerCase()))
      return refused(`It no longer reminds ${from.name}. It was left as it is.`);
    try {
      await desk.remindInstead(key, from.email, to.email);
      return saved;
    } catch (problem) {
      if ((problem as Partial<StorageError>).code !== 'STORAGE.NOT_ALLOWED') throw problem;
      return refused('You cannot change the rules. A site owner can, in the list of rules.');
    }
  });
}

/** Who looks after an update is a name; whoever named somebody meanwhile has passed it on already. */
function passUpdate(row: UpdateRow, to: Named, commandId: string): Passing {
  return passing(`Looking after “${row.value.title}” to ${to.name}`, async (desk) => {
    const { value } = await desk.readUpdate(row.number);
    if (value.lookedAfterBy === to.name) return saved;
    if (value.lookedAfterBy !== row.value.ownerName)
      return refused(`${value.lookedAfterBy ?? 'Nobody'} looks after it now. It was left as it is.`);
    const given = await desk.giveUpdateCommand(row, { type: 'name-keeper', lookedAfterBy: to.name }, commandId);
    return given.outcome === 'saved' ? saved : refused(given.refusal.message);
  });
}

/** The record of a leaving, as whoever passes things on would write it. */
export interface LeavingRecord {
  /** It was begun before they pressed. */
  isBegun: boolean;
  /** The row of it among those that there are. */
  find(rows: readonly JoiningRow[]): JoiningRow | undefined;
  note(what: string): Joining['notes'][number];
  /** The record with these notes, on the row as it stands, or a new one. */
  of(notes: Joining['notes'], row: JoiningRow | undefined): Joining;
}

/**
 * Adds what happened to the record as it stands now, which a colleague may have begun, or written on, meanwhile. A second try adds nothing
 * that the first one has added.
 */
function noting(record: LeavingRecord, words: string, whatOf: () => readonly string[]): Passing {
  let notes: Joining['notes'] | undefined;
  return {
    words,
    async carryOut(desk) {
      const said = (notes ??= whatOf().map(record.note));
      const write = async (): Promise<void> => {
        const row = record.find((await desk.readJoinings()) ?? []);
        const isThere = ({ at, what }: (typeof said)[number]): boolean =>
          row?.value.notes.some((one) => one.at === at && one.what === what) ?? false;
        await desk.keepJoining(
          record.of(
            said.filter((one) => !isThere(one)),
            row,
          ),
          row,
        );
      };
      await write().catch((problem: unknown) => {
        if ((problem as Partial<StorageError>).code !== 'STORAGE.CONFLICT') throw problem;
        return write();
      });
      return saved;
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
    seen,
    record,
  }: {
    today: CalendarDate;
    /** Their last day is still to come: it is written down, and nothing is passed on. */
    isToCome: boolean;
    newId: () => string;
    coverWords: (entry: CoverEntry) => string;
    /** Other rows of the list of people with the leaver's address. */
    others: readonly PersonRow[];
    /** Cover as it was read. */
    seen: readonly CoverEntry[];
    /** The record of the leaving; absent where there is no list for it. */
    record: LeavingRecord | undefined;
  },
): Passing[] {
  const issues = to
    ? held.issues.map((row): Passing => {
        const commandId = newId();
        return passing(`Issue ${row.number} to ${to.name}`, async (desk) => {
          const owner = { name: to.name, email: to.email };
          const seen = row.value.owner ? { owner: row.value.owner } : {};
          const given = await desk.giveCommand(row, { type: 'name-owner', owner, seen }, commandId);
          return given.outcome === 'saved' ? saved : refused(given.refusal.message);
        });
      })
    : [];
  const cover = to
    ? held.cover.map((entry) =>
        passCover(entry, to, { today, key: newId(), words: `${coverWords(entry)}, to ${to.name}`, seen }),
      )
    : [];
  const documents = to
    ? held.documents.map((row): Passing =>
        passing(`The document “${row.value.title}” to ${to.name}`, async (desk) => {
          await desk.keepDocument({ ...row.value, ownerName: to.name }, row);
          return saved;
        }),
      )
    : [];
  const updates = to ? held.updates.map((row) => passUpdate(row, to, newId())) : [];
  const rules = to ? held.ruleRows.map((rule) => passRule(rule, leaver.value, to)) : [];
  const [done, left]: [string[], string[]] = [[], []];
  const passed = [...issues, ...cover, ...documents, ...updates, ...rules].map((one): Passing => ({
    ...one,
    async carryOut(desk) {
      const kept = await one.carryOut(desk);
      (kept.outcome === 'saved' ? done : left).push(one.words);
      return kept;
    },
  }));
  // What became of each, once it has. Rules count once they are published: the record says so, so that it is not forgotten with this screen.
  const notes = (): readonly string[] => [
    ...(done.length > 0 ? [`Passed on: ${andList(done)}`] : []),
    ...(left.length > 0 ? [`Could not be passed on: ${andList(left)}`] : []),
    ...(held.rules.length + rules.length > 0
      ? [`For a site owner to publish: the rules, which remind ${leaver.value.name} until then`]
      : []),
    ...(held.mentions.length > 0
      ? [`Still to be changed by hand: ${andList([...new Set(held.mentions.map(({ title }) => `“${title}”`))])}`]
      : []),
  ];
  const begins = (whatOf: () => readonly string[]): readonly Passing[] =>
    record
      ? [
          noting(
            record,
            record.isBegun ? 'Their leaving record says so' : 'Their leaving record has been started',
            whatOf,
          ),
        ]
      : [];
  if (isToCome) return [...begins(() => [])];
  const marked = [leaver, ...others].map((row, place): Passing => ({
    words:
      place === 0 ? `${row.value.name} is marked as having left` : `So is another row of theirs: ${row.value.name}`,
    async carryOut(desk) {
      await desk.keepPerson({ ...row.value, hasLeft: true }, row);
      return saved;
    },
  }));
  if (passed.length === 0) return [...begins(notes), ...marked];
  // Before the first of it: whoever stops half-way, or loses their connection, leaves a record that anybody can go on from.
  const planned = `To be passed on: ${andList(passed.map(({ words }) => words))}`;
  const after = record ? [noting(record, 'Their leaving record says what was passed on', notes)] : [];
  return [...begins(() => [planned]), ...passed, ...after, ...marked];
}
