import type { OutboxEntry } from '@tms-support/sharepoint-storage';
import type { UpdateCommand } from '@tms-support/support-domain';
import type { Answers } from '../../drafts/draft-box';
import { dateAnswers } from '../../forms/date-answers';
import { updateThings } from '../../words/update-things';
import type { Route } from '../places';
import { leavesOf } from './leaves-of';

type UpdateEntry = Extract<OutboxEntry, { about: 'update' }>;

/** "Update 12, the decision", "New update: Letters open in a new viewer". Newer code may have left a step that this code has no words for. */
export function updateTitle({ command, on }: UpdateEntry): string {
  if (!on) return `New update: ${command.type === 'hear' ? command.announced.title : ''}`;
  return `Update ${on.number}, ${updateThings[command.type] ?? 'a step'}`;
}

/** Texts that a program reads, and no person wrote. */
const notWords =
  /(?:^|\.)(?:type|key|kind|on|choice|impact|result|standing|saidOn|startsAt|endsAt|precision|tellingId|checkKey|seenEventId|eventId|issueKey|id|link|at)$|^before\.|^source\./;

/** What the person wrote, as they wrote it. */
export const updateWords = (command: UpdateCommand): readonly string[] =>
  leavesOf(command).flatMap(([path, text]) => (notWords.test(path) || !text ? [] : [text]));

/** The place of the form that an entry came from, and the id of its draft. */
export function formOfUpdate({ command, on }: UpdateEntry): { to: Route; draftId: string } {
  if (!on) return { to: { screen: 'updates', step: 'new' }, draftId: 'updates/new' };
  const hasForm = command.type !== 'tick-check' && command.type !== 'undo-step';
  return {
    to: { screen: 'updates', number: on.number, ...(hasForm ? { step: command.type } : {}) },
    draftId: `updates/${on.number}/${command.type}`,
  };
}

/** Several in one answer, as their form asks for them. */
const joined: Readonly<Record<string, string>> = { whom: ', ', checks: '\n' };

/** The form's answers again, so that what was refused can be put right where it was written. */
export function answersOfUpdate({ id, command }: UpdateEntry): Answers {
  const { seenEventId: _, ...said } = command;
  // Given again with other words it is another command, and with the same ones the same.
  const answers: Record<string, string> = { commandId: id };
  for (const [name, value] of Object.entries(said))
    if (Array.isArray(value) && joined[name]) answers[name] = value.join(joined[name]);
  for (const [path, text] of leavesOf(said)) {
    if (path === 'type' || path === 'announced.window.words' || joined[path.split('.')[0]!]) continue;
    if (/^\d{4}-\d\d-\d\d$/.test(text)) Object.assign(answers, dateAnswers(path, text));
    else answers[path] = text;
  }
  const when = 'announced' in said ? said.announced.window?.words : undefined;
  if (when !== undefined) answers['announced.window'] = when;
  if (said.type === 'record-checked' && said.watchDays !== undefined) answers['watchDays'] = String(said.watchDays);
  if (said.type !== 'hear') return answers;
  return {
    ...answers,
    id: said.source?.id ?? '',
    pasted: said.announced.body ?? '',
    choice: said.decision?.choice ?? 'later',
    impact: said.decision?.impact ?? '',
    note: said.decision?.note ?? '',
  };
}
