import type { CalendarDate } from '../time.js';
import { dateInWords } from '../words/dates.js';
import { comesWords, hasCome } from '../updates/comes-words.js';
import { movedInWords } from './moved-in-words.js';
import type { TimetableUpdate } from './timetable-update.js';
import { choiceWords, impactWords, postWords } from './update-words.js';
import { team } from '../vocabulary/words/names.js';

/** A draft of a briefing, as plain text. Nobody has been told by it: somebody copies it or opens it in mail, and then confirms. */
export interface UpdateBriefing {
  subject: string;
  body: string;
}

const doing = { watch: 'watch it', test: 'have it tested first', act: 'act on it' };

/** What was decided, in whole sentences for people who are told of it. Of what is over nobody reads that it will be done. */
export const decisionSentence = ({ decision }: Pick<TimetableUpdate, 'decision'>, isOver = false): string => {
  if (!decision)
    return isOver ? `${team} recorded no decision about it.` : `${team} has not decided yet what to do about it.`;
  const { choice, impact, note = '' } = decision;
  const what =
    choice === 'ignore'
      ? `${isOver ? 'decided not' : 'does not need'} to do anything about it`
      : `${isOver ? 'decided to' : 'will'} ${doing[choice]}`;
  return [`${team} ${what}.`, `${impactWords[impact]}.`, note].filter((part) => part !== '').join(' ');
};

/** A date that somebody typed was announced in no words. */
const saidIn = (words: string | undefined): string =>
  words === undefined ? '' : ` As announced: “${words.replace(/\.$/, '')}”.`;

/** A draft of what to tell people about an update on a day. */
export const updateBriefing = (update: TimetableUpdate, today: CalendarDate): UpdateBriefing => {
  const { announced, source, post } = update;
  const isOver = hasCome(announced.window, today);
  const id = source?.id ? ` (${source.id})` : '';
  const when = announced.window
    ? `It ${comesWords(announced.window, today)}.${saidIn(announced.window.words)}`
    : 'No date has been announced yet.';
  const parts = [
    `${announced.title}${id}`,
    when,
    movedInWords(update).join(' '),
    post.standing === 'announced' ? '' : postWords(post.standing, post.on),
    decisionSentence(update, isOver),
    source?.link ? `More: ${source.link}` : '',
    `This is what was known on ${dateInWords(today)}.`,
  ];
  const subject =
    update.earlier.length > 0 ? `Changed: ${announced.title}` : `${isOver ? 'Update' : 'Coming'}: ${announced.title}`;
  return { subject, body: parts.filter((part) => part !== '').join('\n\n') };
};

/** What was decided, for a line of a list: "Act. High impact on TMS." */
export const decisionInWords = ({ decision }: Pick<TimetableUpdate, 'decision'>): string =>
  decision ? `${choiceWords[decision.choice]}. ${impactWords[decision.impact]}.` : 'Nobody has decided yet.';
