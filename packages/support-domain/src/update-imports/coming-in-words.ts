import type { CalendarDate } from '../time.js';
import { dateInWords } from '../words/dates.js';
import { windowInWords } from '../updates/window-in-words.js';
import { windowStartsOn } from '../updates/windows.js';
import { monthInWords } from '../words/dates.js';
import { decisionSentence } from '../update-life/update-briefing.js';
import { stageWords } from '../update-life/update-words.js';
import type { ListedUpdate } from './listed-update.js';
import { system, team } from '../vocabulary/words/names.js';

/** Words of an update stand in one line of a newsletter, whatever a title holds. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What was decided is news until it is done: of an update that was tested nobody reads that it will be. */
const standing = ({ decision, stage }: ListedUpdate): string =>
  /^(?:tested|applied|checked|incident)$/.test(stage) ? `${stageWords[stage]}.` : decisionSentence({ decision });

const lineOf = (update: ListedUpdate): string => {
  const when = update.window ? ` (${windowInWords(update.window)})` : '';
  return `- ${inOneLine(update.title)}${when}. ${standing(update)}`;
};

/**
 * What is coming, as plain words for a newsletter: by month, no more exactly than it is known. What TMU ignores, what is closed and what
 * is over is not in it.
 */
export const comingInWords = (updates: readonly ListedUpdate[], todayOn: CalendarDate, nowMs: number): string => {
  const wanted = updates.filter(
    ({ stage, decision, window }) =>
      stage !== 'closed' && decision?.choice !== 'ignore' && (!window || Date.parse(window.endsAt) > nowMs),
  );
  const dated = wanted
    .flatMap((update) => (update.window ? [{ update, window: update.window }] : []))
    .sort((a, b) => Date.parse(a.window.startsAt) - Date.parse(b.window.startsAt));
  const months = new Map<string, string[]>();
  for (const { update, window } of dated) {
    const from = windowStartsOn(window);
    // What has begun and goes on is this month's.
    const month = (from < todayOn ? todayOn : from).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), lineOf(update)]);
  }
  const undated = wanted.filter(({ window }) => !window).map(lineOf);
  const parts = [
    `What is coming to ${system}`,
    ...[...months].map(([month, lines]) => [monthInWords(`${month}-01`), ...lines].join('\n')),
    ...(undated.length > 0 ? [['No date is known yet', ...undated].join('\n')] : []),
    ...(wanted.length === 0 ? [`Nothing that ${team} knows of.`] : []),
    `This is what was known on ${dateInWords(todayOn)}. Microsoft may still move its dates.`,
  ];
  return `${parts.join('\n\n')}\n`;
};
