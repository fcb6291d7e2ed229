import { plainSubject } from './thread/plain-subject.js';
import { readThread, withoutMarks } from './thread/read-thread.js';

/**
 * Notices of gateways that keep the message and send a link: Microsoft's begins "… has sent you a protected message" (a question about Graph on
 * learn.microsoft.com, 622481 [L]), those of Mimecast, Zix, Smarsh and Egress say that a secure message waits in a portal (their pages for
 * recipients [L]; the words can be set by whoever sends, so that they are asked for by their kind). A filter holds a message back, and tells so
 * likewise: Microsoft's “… held for you to review”, Mimecast's “held messages” [L].
 */
const waits =
  /\b(?:has|have|just) sent you an? (?:new )?(?:secured?|protected|encrypted|confidential) (?:e-?mail|message)|\byou(?:['’]ve| have)(?: been sent| received| got)? an? (?:new |unread )?(?:\p{L}+ )?(?:secured?|protected|encrypted) (?:e-?mail|message)|^this is an? (?:secured?|protected|encrypted) (?:e-?mail|message)[.!]?$|^new (?:\p{L}+ )?(?:secured?|protected|encrypted) (?:e-?mail|message)s?(?: message)? from\b|\b(?:secured?|protected|encrypted) (?:e-?mail|message) (?:is waiting|waits|has been sent|is ready) (?:for|to) you\b|\b(?:\d{1,4} )?(?:new )?(?:messages? (?:is|are) (?:being )?held for you|held messages?$)/imu;

/** Where to go for it. */
const goes =
  /\b(?:click|press|select|tap|open|read|view|access|retrieve|collect|follow|review|release|sign in|log ?in|go to)\b[^.\n]{0,80}\b(?:here|below|link|button|portal|messages?|e-?mails?|it)\b/iu;

/** Whoever tells of such a notice speaks of themselves, and does so at more length or below something. */
const speaks = /\b(?:I|I['’](?:m|ve|ll|d)|my|me|we|our)\b(?! Outlook)/u;

/** What the message that is held back is called, and from whom: a filter shows that. */
const ofHeld = /^(?:subject|sender|from|date)\s?:.*$/gim;

/** More than a notice and its small print have. */
const longestNotice = 2_000;
/** How far down it says so: below a greeting or the name of a firm. */
const linesAbove = 3;

/** The lines with which a message begins. What it quotes is not its own: "The link has run out" above a notice is somebody's answer. */
function firstLines(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const quoted = lines.findIndex((line) => /^>|^[-_]{5,}|^\p{L}[\p{L} ]{1,20}:\s|\bwrote\s?:$/u.test(line.trim()));
  return lines.slice(0, quoted < 0 ? linesAbove : Math.min(quoted, linesAbove));
}

/** Most messages have none of these words, and need not be taken apart. */
const mayWait = (text: string): boolean => /secure|protected|encrypted|confidential|held/i.test(text);

const isNotice = (text: string): boolean =>
  text.length <= longestNotice &&
  firstLines(text).some((line) => waits.test(line)) &&
  goes.test(text) &&
  !speaks.test(text.replace(ofHeld, ''));

/** Whether a message, or one with the heading that stands above it, only says that another waits where a browser has to fetch it. */
export function waitsElsewhere(text: string): boolean {
  if (!mayWait(text)) return false;
  const [first] = readThread(text);
  const words = text.split('\n').map(withoutMarks);
  return isNotice(first?.headFrom === 0 ? words.slice(first.wordsFrom, first.endsAt).join('\n') : text);
}

/** Whether a message says so, or passes on one that does. Above a notice that somebody answers, nothing waits for whoever reads the answer. */
export function passesOnNotice(text: string, subject: string): boolean {
  if (!mayWait(text)) return false;
  const thread = readThread(text);
  if (plainSubject(subject).sign !== 'forward' && !thread.some(({ sign }) => sign === 'forward')) return false;
  const lines = text.split('\n').map(withoutMarks);
  return thread.some(({ wordsFrom, endsAt }) => isNotice(lines.slice(wordsFrom, endsAt).join('\n')));
}
