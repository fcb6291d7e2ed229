import * as React from 'react';
import { detailAnswers } from '../beginnings';
import { DetailsFields, ErrorFields } from '../DetailsFields';
import { step } from '../step';

export const changeDetails = step({
  command: 'change-details',
  begin: ({ issue }) => detailAnswers(issue),
  Fields: () => (
    <>
      <DetailsFields />
      <ErrorFields />
    </>
  ),
  read: (answers, { issue }) => ({ type: 'change-details', details: answers.details(issue.details) }),
});
