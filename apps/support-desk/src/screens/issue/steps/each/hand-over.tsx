import * as React from 'react';
import type { HandoverRoute } from '@tms-support/support-domain';
import { instantAnswers } from '../../../../forms/date-answers';
import { withoutMessageLost, wordsOfReportForm } from '../../../../words/words-of-report-form';
import { errorAnswers } from '../beginnings';
import { step } from '../step';

const HandoverFields = React.lazy(() =>
  import(/* webpackChunkName: 'issue-handover' */ '../../handover/HandoverFields').then((m) => ({
    default: m.HandoverFields,
  })),
);

export const handOver = step({
  command: 'hand-over',
  begin: ({ issue, now }) => ({
    ...errorAnswers(issue),
    // Said once, when it was logged: nobody is asked for it again.
    ...(withoutMessageLost(issue.details.whatHappened) === undefined
      ? {}
      : { noErrorReason: wordsOfReportForm.messageLost }),
    ...instantAnswers('sentAt', now),
  }),
  Fields: ({ issue, number }) => <HandoverFields issue={issue} number={number} />,
  read: (answers, { now }) => {
    const isSent = answers.text('sent') === 'yes';
    if (!isSent) answers.errors.push({ field: 'sent', message: 'Select “Yes” once you have sent it' });
    return {
      type: 'hand-over',
      route: answers.text('route') as HandoverRoute,
      ...answers.error(),
      // The question goes once the words are there: its answer must not stay behind it.
      ...(answers.text('error.text') ? {} : answers.optional('noErrorReason', 'noErrorReason')),
      sentAt: isSent ? (answers.instant('sentAt', 'it was sent') ?? '') : now,
    };
  },
});
