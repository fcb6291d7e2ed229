import { noted } from '../../story/told-in-story';
import { wordAnswers } from '../beginnings';
import { NoteField } from '../NoteField';
import { step } from '../step';

export const recordFixApplied = step({
  command: 'record-fix-applied',
  name: () => 'TRA says it is fixed',
  begin: wordAnswers,
  Fields: NoteField,
  read: (answers, { word }) => ({ type: 'record-fix-applied', ...answers.optional('note', 'note'), ...word }),
  event: 'fix-applied',
  told: ({ note }) => ({ title: 'TRA says it is fixed', said: noted(note) }),
});
