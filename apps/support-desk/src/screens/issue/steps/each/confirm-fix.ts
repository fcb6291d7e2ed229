import { wordAnswers } from '../beginnings';
import { NoteField } from '../NoteField';
import { step } from '../step';

export const confirmFix = step({
  command: 'confirm-fix',
  begin: wordAnswers,
  Fields: NoteField,
  read: (answers, { word }) => ({ type: 'confirm-fix', ...answers.optional('note', 'note'), ...word }),
});
