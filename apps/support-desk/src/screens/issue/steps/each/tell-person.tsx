import * as React from 'react';
import { everybodyOn } from '@tms-support/support-domain';
import { toldNames, toldSaid } from '../../story/told-in-story';
import { toldAnswers } from '../beginnings';
import { step } from '../step';
import { TellingFields } from '../TellingFields';

export const tellPerson = step({
  command: 'tell-person',
  name: (issue) => {
    const isOne = everybodyOn(issue).length === 1;
    const { name } = issue.reporter;
    if (issue.status === 'fixed-tell-person') return `Tell ${isOne ? name : 'them'} that it is fixed`;
    return `Record what ${isOne ? `${name} was` : 'they were'} told`;
  },
  begin: toldAnswers,
  Fields: ({ issue, number }) => <TellingFields command="tell-person" issue={issue} number={number} />,
  read: (answers, { issue }) => ({
    type: 'tell-person',
    told: answers.toldIn('tell-person', issue, `you told ${issue.reporter.name}`),
  }),
  event: 'person-told',
  told: ({ told }, people) => ({ title: `${toldNames(told, people)} told`, said: [toldSaid(told)] }),
});
