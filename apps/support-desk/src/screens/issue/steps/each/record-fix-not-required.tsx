import * as React from 'react';
import { TextArea } from '../../../../forms/TextField';
import { wordAnswers } from '../beginnings';
import { step } from '../step';

export const recordFixNotRequired = step({
  command: 'record-fix-not-required',
  begin: wordAnswers,
  Fields: () => <TextArea name="reason" label="Why is TRA not changing it?" />,
  read: (answers, { word }) => ({ type: 'record-fix-not-required', reason: answers.text('reason'), ...word }),
});
