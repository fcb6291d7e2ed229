import * as React from 'react';
import { TextArea } from '../../../../forms/TextField';
import { wordAnswers } from '../beginnings';
import { noLeaving } from '../hints';
import { step } from '../step';

export const recordFixNotConfirmed = step({
  command: 'record-fix-not-confirmed',
  begin: wordAnswers,
  Fields: () => <TextArea name="whatHappened" label="What still happens?" hint={noLeaving} />,
  read: (answers, { word }) => ({
    type: 'record-fix-not-confirmed',
    whatHappened: answers.text('whatHappened'),
    ...word,
  }),
});
