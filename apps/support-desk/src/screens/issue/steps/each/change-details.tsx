import * as React from 'react';
import { detailsSaid } from '../../story/told-in-story';
import { detailAnswers } from '../beginnings';
import { DetailsFields, ErrorFields } from '../DetailsFields';
import { step } from '../step';

export const changeDetails = step({
  command: 'change-details',
  name: () => 'Correct the details',
  begin: ({ issue }) => detailAnswers(issue),
  Fields: () => (
    <>
      <DetailsFields />
      <ErrorFields />
    </>
  ),
  read: (answers, { issue }) => ({ type: 'change-details', details: answers.details(issue.details) }),
  event: 'details-changed',
  told: ({ details }) => ({ title: 'Details corrected', said: detailsSaid(details) }),
});
