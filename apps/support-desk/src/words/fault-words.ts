/** A fault of the service, as the screen tells it. `raw` goes into a fold, never into the sentence. */
export interface FaultWords {
  /** What stands above it. Absent: that it is the service's fault. Whose sign-in has ended meets none: it says all that happened. */
  title?: string;
  happened: string;
  toDo: string;
  raw: string;
}

interface Coded {
  code: string;
  message: string;
  cause?: unknown;
  request?: { status?: number };
}

const hasCode = (error: unknown): error is Coded =>
  error instanceof Error && typeof (error as Partial<Coded>).code === 'string';

function rawOf(error: unknown, depth = 0): string {
  if (depth > 4) return '…';
  const own = error instanceof Error ? `${hasCode(error) ? `${error.code}: ` : ''}${error.message}` : String(error);
  const cause = error instanceof Error ? (error as { cause?: unknown }).cause : undefined;
  return cause === undefined || cause === null ? own : `${own}\n${rawOf(cause, depth + 1)}`;
}

/** Webpack's name for a script that could not be fetched, and its code for a style sheet. */
const isScriptMissing = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'ChunkLoadError' || (hasCode(error) && error.code === 'CSS_CHUNK_LOAD_FAILED'));

/** What was under way stands in the details. */
const withoutWhile = (message: string): string => message.replace(/ \(While .*\)$/, '');

/** What went wrong between the screen and SharePoint, in words for somebody who has work to do. */
export function faultWords(error: unknown): FaultWords {
  const raw = rawOf(error).slice(0, 4000);
  if (isScriptMissing(error)) {
    // A package that was replaced takes its scripts along: what this page fetches late may be of the version before.
    const toDo = 'Check your connection, then try again. If it happens again, reload this page.';
    return { happened: 'A part of the desk did not load.', toDo, raw };
  }
  // The storage says itself what was too long, or not there yet, and what helps; of what SharePoint refused, it cannot know that.
  if (hasCode(error) && error.code === 'STORAGE.REFUSED' && !error.message.startsWith('SharePoint did not accept'))
    return { title: 'This could not be done', happened: withoutWhile(error.message), toDo: '', raw };
  switch (hasCode(error) ? error.code : '') {
    case 'STORAGE.UNREACHABLE':
      return { happened: 'SharePoint did not answer.', toDo: 'Check your connection, then try again.', raw };
    case 'OUTBOX.KEPT':
      return {
        title: 'Waiting to be sent',
        happened: 'SharePoint did not answer. This is kept on this device, and is sent as soon as it does.',
        toDo: '',
        raw,
      };
    case 'STORAGE.BUSY':
      return { happened: 'SharePoint is busy and asked us to wait.', toDo: 'Wait a minute, then try again.', raw };
    case 'STORAGE.SIGNED_OUT':
      return {
        title: 'Your sign-in has ended',
        happened: 'Your sign-in has ended.',
        toDo: 'Sign in again in another tab, then try again here.',
        raw,
      };
    case 'STORAGE.NOT_ALLOWED':
      return {
        happened: 'Your account does not have permission to do this.',
        toDo: 'Ask a site owner to check your permissions.',
        raw,
      };
    case 'STORAGE.CONFLICT':
      return { happened: 'Other people kept saving changes at the same moment.', toDo: 'Try again now.', raw };
    case 'STORAGE.REFUSED':
      // SharePoint says what is wrong.
      return {
        happened: withoutWhile((error as Coded).message),
        toDo: 'Put that right and try again, or send the details below to whoever looks after the desk.',
        raw,
      };
    case 'STORAGE.NOT_FOUND':
      // Of something new it is the list that is gone, or closed to this person.
      return {
        happened: 'SharePoint cannot find this or its list.',
        toDo: 'Look for it from Home, or ask a site owner.',
        raw,
      };
    default:
      return {
        happened: 'The desk did not understand SharePoint’s answer.',
        toDo: 'Try again. If it happens again, send the details below to whoever looks after the desk.',
        raw,
      };
  }
}

/** Where a draft that came back was, and who else sees it. */
export const restoredWords = (keeps: boolean): string =>
  keeps ? 'It was kept in this browser. Nobody else can see it.' : 'It is on this page only. Nobody else can see it.';

/** What SharePoint, or the desk before it, has said no to. */
const notStored = /^OUTBOX|^STORAGE\.(CONFLICT|NOT_ALLOWED|NOT_FOUND|REFUSED)$/;

/**
 * Whether the door said that it must come again, and nobody has refused it: whoever signs in, or waits a moment, and presses once more has it.
 * A sign-in that ended behind a lost answer has no status: that one may be stored.
 */
export const isNotYet = (error: unknown): boolean =>
  hasCode(error) && /SIGNED_OUT|BUSY/.test(error.code) && [401, 403, 429].includes(error.request?.status ?? 0);

/**
 * Whether SharePoint may have it all the same: its answer was lost, and looking for it was too, or nobody knows where it failed. Whoever tries
 * again finds it, and makes no second one (`addOnce`, `giveCommand`).
 */
export const mayBeStored = (error: unknown): boolean =>
  !isScriptMissing(error) && !isNotYet(error) && !(hasCode(error) && notStored.test(error.code));

/** What happened to somebody's answers: said with every fault, as nobody should have to wonder. */
export const answersWords = {
  nothingTyped: 'Nothing that is stored has changed.',
  kept: 'What you typed is kept in this browser.',
  /** Where the browser keeps nothing: `DraftBox.keeps` says so. */
  onPage: 'What you typed lasts as long as this page is open.',
  notStored: 'Nothing was saved.',
  /** `mayBeStored` */
  unsure: 'It may have been saved. If you try again, it is saved only once.',
} as const;

/** What stands above a write that came to nothing, and what is said below: `why` is the refusal in words, or what was thrown. */
export function notSavedWords(why: unknown): { title: string; words: string } {
  if (typeof why === 'string') return { title: 'Not saved', words: why };
  const { title, happened, toDo } = faultWords(why);
  return mayBeStored(why)
    ? { title: 'Not confirmed', words: `${happened} ${toDo} ${answersWords.unsure}` }
    : { title: isNotYet(why) ? 'Not saved yet' : (title ?? 'Not saved'), words: `${happened} ${toDo}`.trim() };
}
