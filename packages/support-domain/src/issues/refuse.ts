import { type Actor, type Lane } from '../people/role.js';
import type { CalendarDate } from '../time.js';
import type { ChangedMeanwhile } from './changed-meanwhile.js';
import { changedMeanwhileWords } from './changed-meanwhile-words.js';
import type { IssueCommand } from './issue-command.js';
import { instantInWords } from './instants.js';
import type { Issue } from './issue.js';
import { blank, need, pastDayNeeds } from './needs.js';
import type { Need, Refusal } from './refusal.js';
import { describeStatus } from './status-words.js';
import { stepWords } from './step-words.js';
import { lanesOn } from './who-may.js';

const laneWords: Record<Lane, string> = { person: 'the person with the problem', tmu: 'TMU', tra: 'TRA support' };

/** The process has no such step from here. */
export function refuseNow(command: IssueCommand, issue: Issue | undefined): Refusal {
  const words = stepWords[command.type];
  if (!issue) {
    return { code: 'ISSUE.NOT_ALLOWED_NOW', status: 'not-raised', message: `To ${words}, log the issue first.` };
  }
  const { status } = issue;
  const how = command.type === 'close' && (status === 'answered' || status === 'not-changing') ? ' in that way' : '';
  const why = command.type === 'raise' ? 'It was logged already.' : `From there, you cannot ${words}${how}.`;
  const mover = status === 'new' ? undefined : issue.history.find(({ at }) => at === issue.statusSinceAt)?.by.name;
  const since = mover ? `, as ${mover} recorded at ${instantInWords(issue.statusSinceAt)}` : '';
  const message = `This issue stands at "${describeStatus(issue)}"${since}. ${why}`;
  return { code: 'ISSUE.NOT_ALLOWED_NOW', status, message };
}

/** Something that is no command, or one that only a newer version knows. */
export function refuseUnknown(): Refusal {
  return {
    code: 'ISSUE.NOT_UNDERSTOOD',
    message:
      'The desk does not know this step, and nothing was changed. Load the page again, and then try it once more.',
  };
}

/** Whose step it is, and whom to ask, in words. */
export function refuseLane(command: IssueCommand, lanes: readonly Lane[]): Refusal {
  const who = [...new Set<Lane>([...lanes, 'tmu'])].map((lane) => laneWords[lane]).join(' or ');
  return {
    code: 'ISSUE.NOT_YOURS',
    lanes,
    message: `To ${stepWords[command.type]} is for ${who}. Ask TMU to do it for you.`,
  };
}

/** Somebody who reports alone reports a problem of their own. */
export function refuseForAnother(): Refusal {
  return {
    code: 'ISSUE.NOT_YOURS',
    lanes: ['tmu'],
    message: 'Here you can report a problem of your own. Ask TMU to log one for somebody else.',
  };
}

export function refuseChanged(changes: readonly ChangedMeanwhile[]): Refusal {
  return { code: 'ISSUE.CHANGED_MEANWHILE', changes, message: changes.map(changedMeanwhileWords).join(' ') };
}

/** Something newer was written, and the command was for the version before it alone. */
export function refuseNewer(issue: Issue | undefined): Refusal {
  const last = issue?.history[issue.history.length - 1];
  const who = last
    ? `${last.by.name} wrote on this issue at ${instantInWords(last.at)}`
    : 'Somebody wrote on this issue';
  return { code: 'ISSUE.CHANGED_MEANWHILE', changes: [], message: `${who}. Nothing was changed.` };
}

export function refuseNeeds(needs: readonly Need[]): Refusal {
  return { code: 'ISSUE.NEEDS', needs, message: `${needs.map((n) => n.message).join('. ')}.` };
}

/** Whose word a step is, where it is not the actor's own: TMU may record it, and says on whose word. */
export function asToldByNeeds(
  command: IssueCommand,
  lanes: readonly Lane[],
  actor: Actor,
  issue: Issue | undefined,
  today: CalendarDate,
): Need[] {
  const own = lanesOn(actor, issue);
  const word = command.asToldBy;
  if (!word && lanes.some((lane) => own.has(lane))) return [];
  return [
    ...need(blank(word?.name), 'asToldBy.name', 'Enter who told you'),
    ...pastDayNeeds(word?.on, today, 'asToldBy.on', 'The day they told you'),
  ];
}
