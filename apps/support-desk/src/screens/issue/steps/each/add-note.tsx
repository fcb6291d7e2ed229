import * as React from 'react';
import { TextArea } from '../../../../forms/TextField';
import { wordAnswers } from '../beginnings';
import { noLeaving } from '../hints';
import { step } from '../step';

export const addNote = step({
  command: 'add-note',
  begin: wordAnswers,
  Fields: () => <TextArea name="text" label="Note" hint={noLeaving} />,
  read: (answers, { word }) => ({ type: 'add-note', text: answers.text('text'), ...word }),
});
