import type { OutboxEntry } from '@tms-support/sharepoint-storage';
import type { OutageLogCommand } from '@tms-support/support-domain';
import type { Answers } from '../../drafts/draft-box';
import { dateAnswers, instantAnswers } from '../../forms/date-answers';
import { commandThings } from '../../words/step-things';
import { draftOfLog } from '../outage/draft-of-log';
import { reportRowNames } from '../../words/report-row-words';
import type { Route } from '../places';
import { leavesOf } from './leaves-of';
import { answersOfUpdate, formOfUpdate, updateTitle, updateWords } from './update-command-words';

const logThings: Readonly<Record<OutageLogCommand['kind'], string>> = {
  line: 'a line of the log',
  'me-too': 'for you too',
  'put-back': 'a line that is back in TMS',
};

/** What an entry is: "New issue for Asha Patel", "Issue 41, a note". */
export function entryTitle(entry: OutboxEntry): string {
  if (entry.about === 'update') return updateTitle(entry);
  if (entry.about === 'me-too') return entry.command.isTakenBack ? 'That you do not have it after all' : '“Me too”';
  if (entry.about === 'report') {
    const { kind } = entry.command;
    return kind === 'problem' ? 'Your report' : `Your report: ${reportRowNames[kind].toLowerCase()}`;
  }
  const { command, on } = entry;
  if (command.type === 'outage-log') return `TMS is down, ${logThings[command.kind]}`;
  if (command.type === 'raise') return `New issue for ${command.reporter.name}`;
  return `Issue ${on?.number ?? ''}, ${commandThings[command.type].waiting}`;
}

/** Texts that a program reads, and no person wrote. */
const notWords =
  /^(type|key|outage|saidAt|personKey|issueKey|email|kind|channel|how|on|route|outcome|tmsRole|cause|sentAt|seenAt|reportedAt|eventId|statusSinceAt|closedAt|hearingOn|joinedAt|at)$/;

/** What the person wrote, as they wrote it. */
export function entryWords(entry: OutboxEntry): readonly string[] {
  if (entry.about === 'update') return updateWords(entry.command);
  if (entry.about === 'me-too') return [entry.command.problem.value.line];
  if (entry.about === 'report') return [entry.command.said.words, entry.command.said.errorText ?? ''].filter(Boolean);
  const { command } = entry;
  // Of a tick the words are the key of a line.
  if (command.type === 'outage-log') return command.kind === 'line' ? [command.words] : [];
  const { seen: _, ...said } = { seen: undefined, ...command };
  return leavesOf(said).flatMap(([path, text]) =>
    notWords.test(path.slice(path.lastIndexOf('.') + 1)) || !text ? [] : [text],
  );
}

/** What was pressed alone came from no form. */
type EntryOfForm = Exclude<OutboxEntry, { about: 'me-too' }>;

/** The place of the form that an entry came from, and the id of its draft. */
export function formOf(entry: EntryOfForm): { to: Route; draftId: string } {
  if (entry.about === 'update') return formOfUpdate(entry);
  if (entry.about === 'report') {
    const { command } = entry;
    const draftId = command.kind === 'problem' ? 'report' : `report/${command.thread}/${command.kind}`;
    return { to: { screen: 'report' }, draftId };
  }
  const { command, on } = entry;
  if (command.type === 'outage-log') {
    const { outage, kind } = command;
    const draftId = kind === 'line' ? draftOfLog(outage) : `${draftOfLog(outage)}/${kind}`;
    return { to: { screen: 'down', outage }, draftId };
  }
  if (!on) return { to: { screen: 'log' }, draftId: 'log' };
  return {
    to: { screen: 'issue', number: on.number, step: command.type },
    draftId: `issue/${on.number}/${command.type}`,
  };
}

/** The form's answers again, so that what was refused can be put right where it was written. */
export function answersOf(entry: EntryOfForm): Answers {
  if (entry.about === 'update') return answersOfUpdate(entry);
  if (entry.about === 'report') {
    const { errorText, ...said } = entry.command.said;
    return { ...said, ...(errorText ? { message: 'yes', errorText } : {}) };
  }
  const { command } = entry;
  if (command.type === 'outage-log') return command.kind === 'line' ? { words: command.words } : {};
  const { seen: { version: _version, ...seen } = {}, ...said } = command;
  // What it was filled from goes with the words: without it the form would not know a colleague's change from one of theirs. Which
  // version it was for does not: somebody who gives it again has seen the issue as it is now.
  const answers: Record<string, string> = { seen: JSON.stringify(seen) };
  for (const [path, text] of leavesOf(said)) {
    if (/^\d{4}-\d\d-\d\d$/.test(text)) Object.assign(answers, dateAnswers(path, text));
    else if (/^\d{4}-\d\d-\d\dT.*Z$/.test(text)) Object.assign(answers, instantAnswers(path, text));
    else if (path !== 'type')
      answers[
        command.type === 'hand-over' || command.type === 'change-details'
          ? path.replace(/^details\.error\./, 'error.')
          : path
      ] = text;
  }
  if (command.type !== 'raise') return answers;
  const { seen: _, ...rest } = answers;
  return {
    ...rest,
    message: command.details.error ? 'yes' : 'no',
    hearing: command.details.hearingOn ? 'yes' : 'no',
    sorted: command.solved ? 'yes' : 'no',
    ...(command.owner ? { owner: 'other' } : {}),
  };
}
