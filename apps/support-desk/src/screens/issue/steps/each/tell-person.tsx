import * as React from 'react';
import { toldAnswers } from '../beginnings';
import { step } from '../step';
import { TellingFields } from '../TellingFields';

export const tellPerson = step({
  command: 'tell-person',
  begin: toldAnswers,
  Fields: ({ issue, number }) => <TellingFields command="tell-person" issue={issue} number={number} />,
  read: (answers, { issue }) => ({
    type: 'tell-person',
    told: answers.toldIn('tell-person', issue, `you told ${issue.reporter.name}`),
  }),
});
