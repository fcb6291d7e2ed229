import {
  keyOfSaid,
  saidText,
  type Instant,
  type IssueCommandOf,
  type IssueFact,
  type UpdateCommandOf,
  type WhoseWord,
} from '@tms-support/support-domain';
import type { Given, IssueCalls } from '../issues/issue-calls.js';
import { later } from '../site/later.js';
import type { MeTooCalls } from '../me-too/me-too-calls.js';
import type { OutageCalls, OutageLogGiven } from '../outages/outage-calls.js';
import type { ReportCalls } from '../reports/report-calls.js';
import { StorageError } from '../site/storage-error.js';
import type { TimetableCalls, UpdateGiven } from '../updates/timetable-calls.js';
import { agedEntry, type OutboxEntry, type Parcel } from './outbox-entry.js';
import { OutboxShelf } from './outbox-shelf.js';
import type { TextStore } from './text-store.js';

/** What `navigator.locks` is: of all tabs, one at a time holds a name. */
export interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

export interface OutboxOptions {
  desk: Pick<IssueCalls, 'giveCommand'> &
    Pick<OutageCalls, 'writeOutageLog'> &
    Pick<ReportCalls, 'raiseReport' | 'addToReport'> &
    Pick<MeTooCalls, 'sayMeToo' | 'takeMeTooBack'> &
    Pick<TimetableCalls, 'hearUpdate' | 'giveUpdateCommand'> & {
      /** `entryId`: of two with one key, from a draft that was changed since, which was raised. */
      raiseIssue(command: IssueCommandOf<'raise'>, entryId: string): Promise<Given>;
    };
  siteUrl: string;
  /** Whose outbox: the email of who is signed in. */
  email: string;
  store: TextStore;
  locks: Locks;
  now: () => Instant;
  newId: () => string;
}

/** How the desk answered a command. */
type Answered = Given | OutageLogGiven | UpdateGiven;

/** How a command ended for now: as the desk says, or it is kept on this device (`entry.state` says how), or another tab saved it. */
export type Sent = Answered | { outcome: 'kept'; entry: OutboxEntry } | { outcome: 'saved-elsewhere' };

/** The commands that a person has given, kept on the machine until SharePoint has confirmed them. */
export interface Outbox {
  /** Puts the command on the machine first, then sends what is there, in order. */
  send(parcel: Parcel): Promise<Sent>;
  /** Sends what waits. On opening, when the connection is back, and now and then. */
  drain(): Promise<void>;
  /** What is not saved: waiting, drafts and refusals, oldest first. */
  entries(): readonly OutboxEntry[];
  /** Sends a draft or a refusal again. Refused again, it stays here with its words: there is no form behind it. */
  sendAgain(id: string): Promise<Sent>;
  /**
   * Carries out what the person chose for each fact that a colleague changed too, and sends the rest of the entry with it.
   * Undefined where nothing of theirs is left to send: the entry is gone.
   */
  settle(id: string, choices: Readonly<Partial<Record<IssueFact, WhoseWord>>>): Promise<Sent | undefined>;
  /** Takes an entry away, with the words in it: only a person does. */
  remove(id: string): void;
}

/** A sign-in that ended refuses nothing: what was written waits until its writer is back. */
const mayPass = new Set([
  'STORAGE.SIGNED_OUT',
  'STORAGE.UNREACHABLE',
  'STORAGE.BUSY',
  'STORAGE.CONFLICT',
  'STORAGE.UNREADABLE',
]);

/**
 * Opens the outbox of one person. One tab at a time sends, in the order of giving. A command that SharePoint may yet take waits, and
 * holds back those behind it; one that does not fit is kept with the reason in words, and lets the next pass.
 */
export function openOutbox(options: OutboxOptions): Outbox {
  const { desk, now, newId } = options;
  const shelf = new OutboxShelf(options.store, options.siteUrl, options.email);

  const give = (entry: OutboxEntry): Promise<Answered> => {
    const { id, on } = entry;
    if (entry.about === 'update')
      return on
        ? desk.giveUpdateCommand(on, entry.command, id)
        : desk.hearUpdate(entry.command as UpdateCommandOf<'hear'>);
    if (entry.about === 'report') {
      const { command } = entry;
      // The key of its words says which row it is, as it does of a log's.
      const adding =
        command.kind === 'problem'
          ? desk.raiseReport(command.said)
          : desk.addToReport(command, command.kind, command.said);
      return adding.then(() => ({ outcome: 'saved' }));
    }
    if (entry.about === 'me-too') {
      const { problem, isTakenBack } = entry.command;
      const who = { email: options.email };
      const saying = isTakenBack ? desk.takeMeTooBack(problem, who) : desk.sayMeToo(problem, who);
      return saying.then(() => ({ outcome: 'saved' }));
    }
    const { command } = entry;
    // Its own key says which row it is: one that was stored before the answer got lost is found by it.
    if (command.type === 'outage-log') return desk.writeOutageLog(command);
    return on ? desk.giveCommand(on, command, id) : desk.raiseIssue(command as IssueCommandOf<'raise'>, id);
  };

  /** Whether another press has taken its place while it was sent: what was pressed last stays, and goes next. */
  const isReplaced = ({ id, command }: OutboxEntry): boolean => {
    const now = shelf.get(id);
    return now !== undefined && saidText(now.command) !== saidText(command);
  };

  /** Sends one. Returns how it ended, or nothing where it has to wait. */
  async function sendOne({ isSignedOut: _, ...of }: OutboxEntry): Promise<Answered | undefined> {
    const entry = of as OutboxEntry;
    try {
      const given = await give(entry);
      if (isReplaced(entry)) return given;
      if (given.outcome === 'saved') shelf.remove(entry.id);
      else {
        const { refusal } = given;
        const changes = refusal.code === 'ISSUE.CHANGED_MEANWHILE' ? { changes: [...refusal.changes] } : {};
        shelf.put({ ...entry, ...changes, state: 'refused', because: refusal.message });
      }
      return given;
    } catch (cause) {
      if (!(cause instanceof StorageError)) throw cause;
      if (isReplaced(entry)) return undefined;
      if (mayPass.has(cause.code)) {
        const signedOut = cause.code === 'STORAGE.SIGNED_OUT' ? { isSignedOut: true as const } : {};
        shelf.put({ ...entry, ...signedOut, because: cause.message });
        return undefined;
      }
      shelf.put({ ...entry, state: 'refused', because: cause.message });
      throw cause;
    }
  }

  /** Holds the lock while it sends: a second tab waits, and then finds nothing left to send. */
  function drainFor(id: string | undefined): Promise<Answered | undefined> {
    return options.locks.request(shelf.name, async () => {
      for (const kept of shelf.entries()) {
        const entry = agedEntry(kept, now());
        if (entry !== kept) shelf.put(entry);
        if (entry.state !== 'waiting') continue;
        const mine = entry.id === id;
        try {
          const given = await sendOne(entry);
          if (mine) return given;
          if (!given) return undefined;
        } catch (cause) {
          if (mine) throw cause;
        }
      }
      return undefined;
    });
  }

  /** `isAtForm`: the form that it comes from is still open, and keeps the words where this is refused. */
  async function sendEntry(entry: OutboxEntry, isAtForm: boolean): Promise<Sent> {
    try {
      shelf.put(entry);
    } catch {
      // A machine that keeps nothing still sends. What fails then is thrown, and the form keeps the words.
      return give(entry);
    }
    let given: Answered | undefined;
    try {
      given = await drainFor(entry.id);
    } catch (cause) {
      if (isAtForm) shelf.remove(entry.id);
      throw cause;
    }
    // Refused while the person is still at the form: the form keeps the words, and the outbox need not.
    if (isAtForm && given && given.outcome !== 'saved') shelf.remove(entry.id);
    if (given) return given;
    const kept = shelf.get(entry.id);
    return kept ? { outcome: 'kept', entry: kept } : { outcome: 'saved-elsewhere' };
  }

  const nextOrder = (): number =>
    Math.max(Date.parse(now()), 1 + Math.max(0, ...shelf.entries().map((entry) => entry.order)));
  const fresh = ({ command, on, id: form, about }: Parcel): OutboxEntry => {
    const { seen: _, seenEventId: __, ...said } = { seen: undefined, seenEventId: undefined, ...command };
    // Of the form's id alone, a draft that was changed after it was sent would put its words in the place of the first.
    // Of two presses on one problem it is the last that counts: there are no words to lose.
    const id = form === undefined ? newId() : about === 'me-too' ? form : keyOfSaid(form, said);
    return {
      id,
      // A second try keeps the place of the first: what was given after it may build on it.
      order: shelf.get(id)?.order ?? nextOrder(),
      givenAt: now(),
      command,
      ...(about ? { about } : {}),
      ...(on ? { on: { number: on.number, etag: on.etag } } : {}),
      state: 'waiting',
    } as OutboxEntry;
  };
  const sendAnew = ({ because: _, changes: __, ...rest }: OutboxEntry): Promise<Sent> =>
    sendEntry({ ...rest, state: 'waiting', givenAt: now() } as OutboxEntry, false);

  return {
    send: (parcel) => sendEntry(fresh(parcel), true),
    drain: async () => void (await drainFor(undefined)),
    entries: () => shelf.entries().map((entry) => agedEntry(entry, now())),
    async sendAgain(id) {
      const entry = shelf.get(id);
      return entry ? sendAnew(entry) : { outcome: 'saved-elsewhere' };
    },
    async settle(id, choices) {
      const entry = shelf.get(id);
      if (!entry) return { outcome: 'saved-elsewhere' };
      // Settled when it is sent, by what decides on it: whoever only opens the desk carries none of it.
      const { settleCommand } = await later(() => import(/* webpackChunkName: 'storage-writing' */ '../writing.js'));
      // A row is changed by nobody, and an update has no field that two could have written: there is nothing to choose.
      if (entry.about !== undefined || entry.command.type === 'outage-log') return sendAnew(entry);
      const command = settleCommand(entry.command, entry.changes ?? [], choices);
      if (command) return sendAnew({ ...entry, command });
      shelf.remove(id);
      return undefined;
    },
    remove: (id) => shelf.remove(id),
  };
}
