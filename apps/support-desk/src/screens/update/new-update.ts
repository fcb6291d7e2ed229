import {
  previewImport,
  readPastedUpdates,
  type CalendarDate,
  type UpdateCommandOf,
  type UpdatePost,
} from '@tms-support/support-domain';
import type { Answers } from '../../drafts/draft-box';
import type { FieldError } from '../../forms/use-form';
import { readStepForm } from './read-step-form';
import type { StepField } from './step-fields';

const kinds = ['microsoft', 'tms-release', 'freeze'] as const;

/** The questions of the short form that stand for facts of the announcement. */
export const announcementFields: readonly StepField[] = [
  { name: 'announced.title', label: 'What is it called?', as: 'line' },
  { name: 'announced.window', label: 'When is it due?', as: 'when' },
];
export const moreFields: readonly StepField[] = [
  {
    name: 'id',
    label: 'Message center ID (optional)',
    hint: 'Such as MC1234567. Each ID can be on the timetable only once',
    as: 'line',
  },
  { name: 'announced.saidOn', label: 'When was it announced?', as: 'day' },
];

/** What pasted words gave, and what is said of them. */
export interface FromPaste {
  answers: Answers;
  said: readonly string[];
}

/** Finds the title, the date and the ID in words from anywhere. What they leave open is asked by the form. */
export function readPaste(pasted: string, today: CalendarDate): FromPaste | { problem: string } {
  const read = readPastedUpdates(pasted, { todayOn: today, textOf: (html) => html });
  if (read.outcome === 'not-read') return { problem: read.message };
  const [first, ...others] = read.posts;
  if (!first) return { problem: 'No update was found in this text.' };
  const when = first.window?.words ?? first.question?.words ?? '';
  return {
    answers: {
      'announced.title': first.title,
      'announced.window': when,
      id: first.id ?? '',
    },
    said: [
      ...(others.length > 0
        ? [
            `There are ${read.posts.length} updates. The first one is below. Put the others on one at a time: ${others.map(({ title }) => title).join('; ')}.`,
          ]
        : []),
      ...read.limits,
      ...(when === '' ? ['No date was found.'] : []),
    ],
  };
}

/** The command of the short form, or what is to be mended before anything is sent. */
export function hearCommand(
  answers: Answers,
  today: CalendarDate,
): { command: UpdateCommandOf<'hear'> } | { errors: readonly FieldError[] } {
  const { parts, errors } = readStepForm([...announcementFields, ...moreFields], answers, today);
  const announced = (parts['announced'] ?? {}) as Partial<UpdatePost>;
  const id = ((parts['id'] as string | undefined) ?? '').toUpperCase();
  const missing: FieldError[] = [
    ...(announced.title ? [] : [{ field: 'announced.title', message: 'Enter what the update is called' }]),
    ...(/^(?:MC\d{6,7})?$/.test(id)
      ? []
      : [{ field: 'id', message: 'The ID must be MC and 6 or 7 numbers, like MC1234567' }]),
    ...(answers['choice'] && answers['choice'] !== 'later' && !answers['impact']
      ? [{ field: 'impact', message: 'Select the impact on TMS' }]
      : []),
  ];
  const all = [...errors, ...missing];
  if (all.length > 0) return { errors: all };
  const body = (answers['pasted'] ?? '').trim();
  const post: UpdatePost = {
    ...(id ? { id } : {}),
    title: announced.title!,
    ...(body ? { body } : {}),
    services: [],
    saidOn: announced.saidOn ?? today,
    ...(announced.window ? { window: announced.window } : {}),
  };
  const found = { outcome: 'read' as const, posts: [post], unreadable: [], limits: [], isWhole: false };
  // As an import would put it there: a file that holds the same post later finds it.
  const { command } = previewImport(found, []).added[0]!;
  const choice = answers['choice'];
  const note = (answers['note'] ?? '').trim();
  const decision =
    choice && choice !== 'later'
      ? {
          decision: {
            choice,
            impact: answers['impact'],
            ...(note ? { note } : {}),
          } as UpdateCommandOf<'hear'>['decision'],
        }
      : {};
  const kind = kinds.find((one) => one === answers['kind']) ?? 'microsoft';
  return { command: { ...command, kind, ...decision } };
}
