import type { CalendarDate } from '../time.js';
import { dateInWords } from '../words/dates.js';
import { windowWithPreposition } from '../updates/window-in-words.js';
import { daysOfWindow } from '../updates/windows.js';
import { epochDayOf } from '../working-time/epoch-minutes.js';
import { movedInWords } from './moved-in-words.js';
import type { TimetableUpdate } from './timetable-update.js';
import { choiceWords, impactWords, postWords } from './update-words.js';

/** A draft of a briefing, as plain text. Nobody has been told by it: somebody copies it or opens it in mail, and then confirms. */
export interface UpdateBriefing {
  subject: string;
  body: string;
}

/** What was decided, in whole sentences for people who are told of it. */
export const decisionSentence = ({ decision }: Pick<TimetableUpdate, 'decision'>): string => {
  if (!decision) return 'TMU has not decided yet what to do about it.';
  const what = {
    ignore: 'TMU does not need to do anything about it.',
    watch: 'TMU will watch it.',
    test: 'TMU will have it tested first.',
    act: 'TMU will act on it.',
  }[decision.choice];
  return [what, `${impactWords[decision.impact]}.`, decision.note ?? ''].filter((part) => part !== '').join(' ');
};

/** A date that somebody typed was announced in no words. */
const saidIn = (words: string | undefined): string =>
  words === undefined ? '' : ` The words it was announced in: "${words.replace(/\.$/, '')}".`;

/** A draft of what to tell people about an update on a day. */
export const updateBriefing = (update: TimetableUpdate, today: CalendarDate): UpdateBriefing => {
  const { announced, source, post } = update;
  const isOver = announced.window !== undefined && daysOfWindow(announced.window)[1] < epochDayOf(today);
  const id = source?.id ? ` (${source.id})` : '';
  const when = announced.window
    ? `It ${isOver ? 'came' : 'comes'} ${windowWithPreposition(announced.window)}.${saidIn(announced.window.words)}`
    : 'No date has been announced yet.';
  const parts = [
    `${announced.title}${id}`,
    when,
    movedInWords(update).join(' '),
    post.standing === 'announced' ? '' : postWords(post.standing, post.on),
    decisionSentence(update),
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
