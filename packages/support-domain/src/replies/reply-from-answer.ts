import { greetings } from '../words/greetings.js';
import { reached, everybodyOn } from '../issues/people-on-issue.js';
import type { Issue } from '../issues/issue.js';
import { foldText } from '../find/fold-text.js';
import type { Finding, FindingKind, KnownPersonalData } from '../personal-data/finding.js';
import { maskInTurns, replaceFindings } from '../personal-data/mask-personal-data.js';
import { answerOf, lastTelling } from './answer-of.js';
import type { StandardReply } from './standard-reply.js';
import { atOnce, type Turns } from '../update-imports/in-turns.js';

/** An answer made into a reply for next time, for a person to read and edit before it is kept. */
export interface ReplyToKeep {
  reply: StandardReply;
  /** What was taken out of the words, with the places in them as they were. */
  replaced: readonly Finding[];
  /** What looks like a name and was left. */
  toReview: readonly Finding[];
}

/** Whom the answer was written to. */
function writtenTo(issue: Issue): readonly string[] {
  const people = everybodyOn(issue);
  const told = lastTelling(issue)?.told;
  const reachedPeople = people.filter((person) => !told || reached(told, person));
  return (reachedPeople.length > 0 ? reachedPeople : people).map(({ reporter }) => reporter.name);
}

const replacements: Readonly<Record<FindingKind, string>> = {
  name: '[somebody]',
  email: '[email address]',
  login: '[somebody]',
  phone: '[telephone number]',
  'national-insurance': '[NI number]',
  'date-of-birth': '[date of birth]',
  postcode: '[postcode]',
  'home-address': '[address]',
  'teacher-reference': '[reference]',
  'case-reference': '[reference]',
  password: '[password]',
  meeting: '[meeting]',
  'other-number': '[number]',
  'likely-name': '[somebody]',
};

/**
 * "Save this answer for next time?": the answer with the person's name as `[name]`, in a greeting as `[first name]`, the writer's as `[sender]`, and other
 * people, addresses and references out. Those become brackets that `draftReply` cannot fill in, so that whoever uses the reply
 * is asked about them. Nothing where the issue has no answer. `key` is made by the caller.
 */
export const replyFromAnswer = (...given: Parameters<typeof replyInTurns>): ReplyToKeep | undefined =>
  atOnce(replyInTurns(...given));

/** The same in turns, for a page whose keys must not wait. */
export function* replyInTurns(issue: Issue, known: KnownPersonalData, key: string): Turns<ReplyToKeep | undefined> {
  const answer = answerOf(issue);
  if (answer === undefined) return undefined;
  const recipients = writtenTo(issue);
  const sender = lastTelling(issue)?.by.name;
  const names = [
    ...known.names,
    ...everybodyOn(issue).map(({ reporter }) => reporter.name),
    ...(sender ? [sender] : []),
  ];
  const { replaced, toReview } = yield* maskInTurns(answer, { ...known, names }, (kind) => replacements[kind]);
  const own = replaced.map((finding): Finding => {
    if (finding.kind !== 'name') return finding;
    if (recipients.some((name) => isPartOf(finding.text, name))) {
      const placeholder = isGreeting(answer, finding) ? '[first name]' : '[name]';
      return { ...finding, replacement: asWritten(placeholder, finding.text) };
    }
    if (sender && isPartOf(finding.text, sender))
      return { ...finding, replacement: asWritten('[sender]', finding.text) };
    return finding;
  });
  const words = replaceFindings(answer, own);
  const { area, cause, whatHappened } = issue.details;
  const title = yield* maskInTurns(
    whatHappened.trim().split(/[\r\n]/)[0]!,
    { ...known, names },
    (kind) => replacements[kind],
  );
  const reply: StandardReply = {
    key,
    title: [...title.text].slice(0, 120).join(''),
    words,
    ...(area ? { area } : {}),
    ...(cause ? { cause } : {}),
    channel: issue.channel,
  };
  return { reply, replaced: own, toReview };
}

const beforeName = new RegExp(`(?:^|[\\r\\n.!?])[ \\t]*(?:${greetings}|thank you|thanks),?\\s+$`, 'i');
/** Whether a name stands in a greeting: there the next person is called as one calls them, and not by their whole name. */
const isGreeting = (answer: string, { start }: Finding): boolean => beforeName.test(answer.slice(0, start));

const asWritten = (placeholder: string, written: string): string =>
  /['’]s?$/.test(written) ? `${placeholder}'s` : placeholder;
const wordsOf = (text: string): string[] =>
  foldText(text)
    .replace(/'s?$/, '')
    .match(/\p{Alpha}{2,}/gu) ?? [];

function isPartOf(found: string, name: string): boolean {
  const all = wordsOf(name);
  const words = wordsOf(found).filter((word) => !/^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame)$/.test(word));
  return words.length > 0 && words.every((word) => all.includes(word) || all.includes(word.replace(/s$/, '')));
}
