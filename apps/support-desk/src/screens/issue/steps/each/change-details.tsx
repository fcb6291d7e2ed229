import * as React from 'react';
import { dateAnswers } from '../../../../forms/date-answers';
import { detailsSaid } from '../../story/told-in-story';
import { errorAnswers } from '../beginnings';
import { DetailsFields, ErrorFields } from '../DetailsFields';
import { step } from '../step';

export const changeDetails = step({
  command: 'change-details',
  name: () => 'Correct the details',
  begin: ({ issue }) => {
    const { whatHappened, area = '', cause = '', prevention = '', hearingOn, updateKey = '' } = issue.details;
    return {
      'details.whatHappened': whatHappened,
      'details.area': area,
      'details.cause': cause,
      'details.prevention': prevention,
      'details.updateKey': updateKey,
      ...(hearingOn ? dateAnswers('details.hearingOn', hearingOn) : {}),
      ...errorAnswers(issue),
    };
  },
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
