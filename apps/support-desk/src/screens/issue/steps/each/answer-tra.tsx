import * as React from 'react';
import { Part } from '../../../../app/Part';
import { TextArea } from '../../../../forms/TextField';
import { wordAnswers } from '../beginnings';
import { noLeaving } from '../hints';
import { step } from '../step';

const AnswerToPaste = React.lazy(() =>
  import(/* webpackChunkName: 'issue-handover' */ '../../handover/AnswerToPaste').then((m) => ({
    default: m.AnswerToPaste,
  })),
);

export const answerTra = step({
  command: 'answer-tra',
  begin: wordAnswers,
  Fields: ({ issue, number }) => (
    <>
      <TextArea name="information" label="What did you tell TRA support?" hint={noLeaving} />
      <Part name="The answer to paste" of={issue}>
        <React.Suspense fallback={null}>
          <AnswerToPaste issue={issue} number={number} />
        </React.Suspense>
      </Part>
    </>
  ),
  read: (answers, { word }) => ({ type: 'answer-tra', information: answers.text('information'), ...word }),
});
