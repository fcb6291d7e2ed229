import * as React from 'react';
import { TextArea } from '../../../../forms/TextField';
import { wordAnswers } from '../beginnings';
import { noLeaving } from '../hints';
import { step } from '../step';

export const recordPersonReply = step({
  command: 'record-person-reply',
  begin: wordAnswers,
  Fields: ({ issue: { reporter } }) => (
    <TextArea name="reply" label={`What did ${reporter.name} say?`} hint={noLeaving} />
  ),
  read: (answers, { word }) => ({ type: 'record-person-reply', reply: answers.text('reply'), ...word }),
});
