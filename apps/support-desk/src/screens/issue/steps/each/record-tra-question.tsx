import * as React from 'react';
import { TextArea } from '../../../../forms/TextField';
import { wordAnswers } from '../beginnings';
import { step } from '../step';

export const recordTraQuestion = step({
  command: 'record-tra-question',
  begin: wordAnswers,
  Fields: () => <TextArea name="question" label="What does TRA support need to know?" />,
  read: (answers, { word }) => ({ type: 'record-tra-question', question: answers.text('question'), ...word }),
});
