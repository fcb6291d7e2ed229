import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { Message } from '../../controls/Message';
import { missingOf } from './first-steps';
import { useFirstSteps } from './use-first-steps';

/** Of this browser: once all was there, Home does not look for it again. Getting started itself always does. */
const doneKey = (siteUrl: string): string => `tms-support-first-hour-done:${siteUrl}`;

const wasDone = (siteUrl: string): boolean => {
  try {
    return window.localStorage.getItem(doneKey(siteUrl)) !== null;
  } catch {
    return false;
  }
};
const noteDone = (siteUrl: string): void => {
  try {
    window.localStorage.setItem(doneKey(siteUrl), 'yes');
  } catch {
    // A browser that keeps nothing looks again the next time.
  }
};

/** What a new desk still lacks, in one line for a site owner, until nothing is missing. */
export function NextLine(): React.ReactElement | null {
  const { siteUrl } = useDesk();
  const [isWanted] = React.useState(() => !wasDone(siteUrl));
  const steps = useFirstSteps(isWanted);
  const isDone = steps?.every(({ stands }) => stands === 'there');
  React.useEffect(() => {
    if (isDone) noteDone(siteUrl);
  }, [isDone, siteUrl]);
  const missing = missingOf(steps ?? []);
  if (missing.length === 0) return null;
  const names = missing.map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1));
  return (
    <Message kind="note" title={`Next: ${names.join(', ')}`}>
      <p>
        The desk still needs this. <DeskLink to={{ screen: 'first-hour' }}>Getting started</DeskLink> shows where to do
        each.
      </p>
    </Message>
  );
}
