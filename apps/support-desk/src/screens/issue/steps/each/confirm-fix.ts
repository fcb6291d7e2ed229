import { noted } from '../../story/told-in-story';
import { wordAnswers } from '../beginnings';
import { NoteField } from '../NoteField';
import { step } from '../step';

export const confirmFix = step({
  command: 'confirm-fix',
  name: () => 'Confirm that it is fixed',
  begin: wordAnswers,
  Fields: NoteField,
  read: (answers, { word }) => ({ type: 'confirm-fix', ...answers.optional('note', 'note'), ...word }),
  event: 'fix-confirmed',
  told: ({ note }) => ({ title: 'Confirmed: it is fixed', said: noted(note) }),
});
