import { noted } from '../../story/told-in-story';
import { wordAnswers } from '../beginnings';
import { NoteField } from '../NoteField';
import { step } from '../step';

export const recordFixRequired = step({
  command: 'record-fix-required',
  name: () => 'TRA will fix it',
  begin: wordAnswers,
  Fields: NoteField,
  read: (answers, { word }) => ({ type: 'record-fix-required', ...answers.optional('note', 'note'), ...word }),
  event: 'fix-required',
  told: ({ note }) => ({ title: 'TRA will fix it', said: noted(note) }),
});
