import * as React from 'react';
import type { Issue } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { officeHours } from '../../queue/office-hours';
import { silenceWords } from './silence/silence-words';

/** The silence so far, in plain words: TRA's apart from ours. */
export function SilenceSoFar({ issue }: { issue: Issue }): React.ReactElement | null {
  const { now } = useDesk();
  const words = React.useMemo(() => silenceWords(issue, now(), officeHours()), [issue, now]);
  return words.length > 0 ? <p>{words.join(' ')}</p> : null;
}
