import * as React from 'react';
import { TextArea } from '../../../../forms/TextField';
import { wordAnswers } from '../beginnings';
import { noLeaving } from '../hints';
import { step } from '../step';

export const reopen = step({
  command: 'reopen',
  begin: wordAnswers,
  Fields: () => <TextArea name="reason" label="Why is it open again?" hint={noLeaving} />,
  read: (answers, { word }) => ({ type: 'reopen', reason: answers.text('reason'), ...word }),
});
