import type { Actor } from '../people/role.js';
import type { CalendarDate } from '../time.js';
import { lanes } from '../vocabulary/words/roles.js';
import type { Lane } from '../vocabulary/shapes/role-words.js';
import { instantInWords } from '../words/dates.js';
import { orList } from '../words/lists.js';
import type { ChangedMeanwhile } from './changed-meanwhile.js';
import { changedMeanwhileWords } from './changed-meanwhile-words.js';
import type { IssueCommand } from './issue-command.js';
import type { Issue } from './issue.js';
import { asToldNeeds } from './needs.js';
import { stepNotKnown, type Need, type Refusal } from './refusal.js';
import { stepWords } from './command-needs.js';
import { describeStatus } from './status-words.js';
import { lanesOn } from './who-may.js';
import { team } from '../vocabulary/words/names.js';

/** The process has no such step from here. */
export function refuseNow(command: IssueCommand, issue: Issue | undefined): Refusal {
  const words = stepWords[command.type];
  if (!issue) {
    const message = `Log the issue first. Then you can ${words}.`;
    return { code: 'ISSUE.NOT_ALLOWED_NOW', status: 'not-raised', message };
  }
  const { status } = issue;
  const isOtherEnd = command.type === 'close' && (status === 'answered' || status === 'not-changing');
  const cannot =
    command.type === 'raise'
      ? 'This issue has been logged already. It stands as'
      : `You cannot ${words}${isOtherEnd ? ' in that way' : ''} as it stands now:`;
  const mover = status === 'new' ? undefined : issue.history.find(({ at }) => at === issue.statusSinceAt)?.by.name;
  const since = mover ? ` ${mover} recorded that at ${instantInWords(issue.statusSinceAt)}.` : '';
  return { code: 'ISSUE.NOT_ALLOWED_NOW', status, message: `${cannot} “${describeStatus(issue)}”.${since}` };
}

/** Something that is no command, or one that only a newer version knows. */
export function refuseUnknown(): Refusal {
  return {
    code: 'ISSUE.NOT_UNDERSTOOD',
    message: stepNotKnown,
  };
}

/** Whose step it is, and whom to ask, in words. */
export function refuseLane(command: IssueCommand, whose: readonly Lane[]): Refusal {
  const who = orList([...new Set<Lane>(['tmu', ...whose])].map((lane) => lanes[lane].words));
  return {
    code: 'ISSUE.NOT_YOURS',
    lanes: whose,
    message: `Only ${who} can ${stepWords[command.type]}. Ask ${team} to do it for you.`,
  };
}

/** Somebody who reports alone reports a problem of their own. */
export function refuseForAnother(): Refusal {
  return {
    code: 'ISSUE.NOT_YOURS',
    lanes: ['tmu'],
    message: `Here you can report a problem of your own. Ask ${team} to log one for somebody else.`,
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
  whose: readonly Lane[],
  actor: Actor,
  issue: Issue | undefined,
  today: CalendarDate,
): Need[] {
  const own = lanesOn(actor, issue);
  const word = command.asToldBy;
  if (!word && whose.some((lane) => own.has(lane))) return [];
  return asToldNeeds(word, today);
}
