import {
  choiceWords,
  everybodyTold,
  impactWords,
  movedInWords,
  comesWords,
  type TimetableUpdate,
  type UpdateCommandType,
} from '@tms-support/support-domain';

/** The steps that have a form of their own. */
export type UpdateForm = Exclude<UpdateCommandType, 'hear' | 'tick-check' | 'record-list-change' | 'undo-step'>;

/** One question of a form. `name` is the path of its answer in the command. */
export interface StepField {
  name: string;
  label: string;
  hint?: string;
  /** `people` and `lines`: several, by commas or line by line. `when`: words that a window is read from. */
  as: 'line' | 'words' | 'day' | 'people' | 'lines' | 'one' | 'number' | 'when' | 'issue';
  options?: readonly { value: string; label: string }[];
  /** What it begins with. */
  begins?: (update: TimetableUpdate, today: string) => string | undefined;
}

/** What a form is called, what its button does, and its questions. */
export interface StepWords {
  title: string;
  button: string;
  fields: readonly StepField[];
  /** TMU may record it on the word of somebody whose duty it is. */
  onTheirWord?: boolean;
}

const options = (words: Readonly<Record<string, string>>): NonNullable<StepField['options']> =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const today = (_: TimetableUpdate, on: string): string => on;
const note: StepField = { name: 'note', label: 'Note (optional)', as: 'words' };
const day = (label: string, name = 'on'): StepField => ({ name, label, as: 'day', begins: today });

/** What stands to be said about it, where nobody has written anything yet. */
const toSay = (update: TimetableUpdate, on: string): string => {
  const { title, window } = update.announced;
  const when = window ? ` ${comesWords(window, on)}.` : '. No date is known yet.';
  return [`${title}${when}`, ...movedInWords(update)].join(' ');
};
const toldBefore = (update: TimetableUpdate): string | undefined => {
  const again = everybodyTold(update).filter(({ briefAgain }) => briefAgain);
  return again.length > 0 ? again.map(({ name }) => name).join(', ') : undefined;
};
const choices = {
  ignore: `${choiceWords.ignore}: it does not touch TMS`,
  watch: `${choiceWords.watch}: it may, but there is nothing to do yet`,
  test: `${choiceWords.test}: on a copy of TMS before it comes`,
  act: `${choiceWords.act}: TMU has something to change or to tell people`,
};
const issue: StepField = { name: 'issueKey', label: 'Number of the issue', as: 'issue' };

/** The forms, once: no step of an update has a screen of its own. */
export const stepForms: Readonly<Record<UpdateForm, StepWords>> = {
  decide: {
    title: 'What will TMU do about it?',
    button: 'Save the decision',
    fields: [
      {
        name: 'decision.choice',
        label: 'TMU will',
        as: 'one',
        options: options(choices),
        begins: (u) => u.decision?.choice,
      },
      {
        name: 'decision.impact',
        label: 'Impact on TMS',
        as: 'one',
        options: options(impactWords),
        begins: (u) => u.decision?.impact,
      },
      {
        name: 'decision.note',
        label: 'In your own words (optional)',
        hint: 'What it may change, for whom, and why you decided that',
        as: 'words',
        begins: (u) => u.decision?.note,
      },
    ],
  },
  tell: {
    title: 'Tell TMU about it',
    button: 'Record it',
    onTheirWord: true,
    fields: [
      {
        name: 'whom',
        label: 'Who was told?',
        hint: 'Separate names with commas',
        as: 'people',
        begins: () => 'TMU',
      },
      { name: 'what', label: 'What were they told?', as: 'words', begins: toSay },
      day('On which day?'),
    ],
  },
  acknowledge: {
    title: 'TMU knows about it',
    button: 'Confirm that TMU knows',
    fields: [day('Since which day?')],
  },
  'confirm-briefing': {
    title: 'Brief people',
    button: 'They have been briefed',
    onTheirWord: true,
    fields: [
      {
        name: 'whom',
        label: 'Who was briefed?',
        hint: 'Separate names with commas',
        as: 'people',
        begins: (u) => toldBefore(u),
      },
      { name: 'what', label: 'What were they told?', as: 'words', begins: toSay },
      day('On which day?'),
    ],
  },
  'record-announcement': {
    title: 'It has changed',
    button: 'Save what is announced now',
    fields: [
      { name: 'announced.title', label: 'Its name now', as: 'line', begins: (u) => u.announced.title },
      {
        name: 'announced.window',
        label: 'When is it due now?',
        as: 'when',
        begins: (u) => u.announced.window?.words,
      },
      {
        name: 'announced.body',
        label: 'The text of the announcement (optional)',
        as: 'words',
        begins: (u) => u.announced.body,
      },
      day('When was this announced?', 'announced.saidOn'),
    ],
  },
  'record-post': {
    title: 'What happened to the announcement?',
    button: 'Save',
    fields: [
      {
        name: 'standing',
        label: 'The announcement',
        as: 'one',
        options: options({ announced: 'stands', withdrawn: 'was withdrawn', expired: 'has expired' }),
      },
      day('Since which day?'),
    ],
  },
  'set-checklist': {
    title: 'Checklist',
    button: 'Save the checklist',
    fields: [
      {
        name: 'checks',
        label: 'What needs checking?',
        hint: 'One thing on each line',
        as: 'lines',
        begins: (u) => u.checks.map(({ text }) => text).join('\n'),
      },
    ],
  },
  'record-test': {
    title: 'It was tested',
    button: 'Save the test',
    fields: [
      { name: 'test.by', label: 'Who tested it?', as: 'line' },
      day('On which day?', 'test.on'),
      {
        name: 'test.result',
        label: 'How did it go?',
        as: 'one',
        options: options({
          passed: 'It passed',
          'passed-with-problems': 'It passed, with problems',
          failed: 'It failed',
        }),
      },
      { ...note, name: 'test.note' },
    ],
  },
  'record-applied': {
    title: 'It was applied',
    button: 'Save that it was applied',
    fields: [day('On which day?'), note],
  },
  'record-checked': {
    title: 'TMS has been checked',
    button: 'Save the check',
    fields: [
      day('On which day?'),
      {
        name: 'result',
        label: 'How is TMS?',
        as: 'one',
        options: options({ well: 'All is well', problems: 'There are problems' }),
      },
      {
        name: 'watchDays',
        label: 'For how many days are new issues counted?',
        hint: '0 for none',
        as: 'number',
        begins: () => '7',
      },
      note,
    ],
  },
  'link-issue': { title: 'Link an issue', button: 'Link the issue', fields: [issue] },
  'record-incident': {
    title: 'It caused an incident',
    button: 'Record the incident',
    fields: [{ ...issue, label: 'Issue number of the incident' }, note],
  },
  'close-update': { title: 'Close it', button: 'Close it', fields: [note] },
  'open-again': {
    title: 'Open it again',
    button: 'Open it again',
    fields: [{ name: 'reason', label: 'Why is it opened again?', as: 'words' }],
  },
  'name-keeper': {
    title: 'Who looks after it?',
    button: 'Save who looks after it',
    fields: [{ name: 'lookedAfterBy', label: 'Their name', as: 'line', begins: (u) => u.lookedAfterBy }],
  },
  'add-update-note': {
    title: 'Add a note',
    button: 'Save the note',
    fields: [{ name: 'text', label: 'Note', as: 'words' }],
  },
};

export const isUpdateForm = (name: string | undefined): name is UpdateForm =>
  name !== undefined && Object.prototype.hasOwnProperty.call(stepForms, name);
