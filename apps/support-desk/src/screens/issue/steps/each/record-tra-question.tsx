import * as React from 'react';
import { TextArea } from '../../../../forms/TextField';
import { wordAnswers } from '../beginnings';
import { step } from '../step';

export const recordTraQuestion = step({
  command: 'record-tra-question',
  name: () => 'TRA support asked for more',
  begin: wordAnswers,
  Fields: () => <TextArea name="question" label="What did TRA support ask?" />,
  read: (answers, { word }) => ({ type: 'record-tra-question', question: answers.text('question'), ...word }),
  event: 'tra-asked',
  told: ({ question }) => ({ title: 'TRA support asked for more', said: [{ text: question }] }),
});
