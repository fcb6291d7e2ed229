import { wordAnswers } from '../beginnings';
import { NoteField } from '../NoteField';
import { step } from '../step';

export const recordFixRequired = step({
  command: 'record-fix-required',
  begin: wordAnswers,
  Fields: NoteField,
  read: (answers, { word }) => ({ type: 'record-fix-required', ...answers.optional('note', 'note'), ...word }),
});
