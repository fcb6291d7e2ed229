import * as React from 'react';
import { toldNames, toldSaid } from '../../story/told-in-story';
import { toldAnswers } from '../beginnings';
import { step } from '../step';
import { TellingFields } from '../TellingFields';

export const tellPerson = step({
  command: 'tell-person',
  name: ({ status, reporter }) =>
    status === 'fixed-tell-person' ? `Tell ${reporter.name} that it is fixed` : `Record what ${reporter.name} was told`,
  begin: toldAnswers,
  Fields: ({ issue, number }) => <TellingFields command="tell-person" issue={issue} number={number} />,
  read: (answers, { issue }) => ({
    type: 'tell-person',
    told: answers.toldIn('tell-person', issue, `${issue.reporter.name} was told`),
  }),
  event: 'person-told',
  told: ({ told }, people) => ({ title: `${toldNames(told, people)} told`, said: [toldSaid(told)] }),
});
