import * as React from 'react';
import { TextArea } from '../../../../forms/TextField';
import { wordAnswers } from '../beginnings';
import { noLeaving } from '../hints';
import { step } from '../step';

export const answerTra = step({
  command: 'answer-tra',
  begin: wordAnswers,
  Fields: () => <TextArea name="information" label="What did you tell TRA support?" hint={noLeaving} />,
  read: (answers, { word }) => ({ type: 'answer-tra', information: answers.text('information'), ...word }),
});
