import { wordAnswers } from '../beginnings';
import { NoteField } from '../NoteField';
import { step } from '../step';

export const recordFixApplied = step({
  command: 'record-fix-applied',
  begin: wordAnswers,
  Fields: NoteField,
  read: (answers, { word }) => ({ type: 'record-fix-applied', ...answers.optional('note', 'note'), ...word }),
});
