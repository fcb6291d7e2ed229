import * as React from 'react';
import type { Issue } from '@tms-support/support-domain';
import { writesReply } from '../reply/who-to-tell';
import { ToldFields } from './ToldFields';

// The page is small; what writes and masks a text comes when somebody writes one.
const ReplyFields = React.lazy(() =>
  import(/* webpackChunkName: 'issue-reply' */ '../reply/ReplyFields').then((m) => ({ default: m.ReplyFields })),
);

interface TellingFieldsProps {
  command: string;
  issue: Issue;
  number: number;
}

/** A reply that is written here; where everybody was told already, only how. */
export function TellingFields({ command, issue, number }: TellingFieldsProps): React.ReactElement {
  return writesReply(command, issue) ? (
    <ReplyFields command={command} issue={issue} number={number} />
  ) : (
    <ToldFields who={issue.reporter.name} />
  );
}
