import * as React from 'react';
import { TextArea } from '../../../../forms/TextField';
import { wordAnswers } from '../beginnings';
import { noLeaving } from '../hints';
import { step } from '../step';

export const recordNotResolved = step({
  command: 'record-not-resolved',
  begin: wordAnswers,
  Fields: () => <TextArea name="whatHappened" label="What still happens?" hint={noLeaving} />,
  read: (answers, { word }) => ({ type: 'record-not-resolved', whatHappened: answers.text('whatHappened'), ...word }),
});
