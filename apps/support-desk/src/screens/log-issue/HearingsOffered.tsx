import * as React from 'react';
import type { HearingRow } from '@tms-support/sharepoint-storage';
import { hearingsOf, hearingsIn, type Hearing } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useReading } from '../../app/use-reading';
import { FirstButton } from '../../controls/FirstButton';
import { dateAnswers } from '../../forms/date-answers';
import { useFormOf } from '../../forms/use-form';
import { dateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import styles from './log.module.scss';

/** More is a list to read, and not an offer. */
const mostOffered = 4;

/** Those of the person where the list names them; else the next ones of anybody, where a hearing is said to be coming. */
function offered(rows: readonly HearingRow[], email: string, isComing: boolean, today: string): readonly Hearing[] {
  const ahead = hearingsIn(hearingsOf(rows).hearings, { fromOn: today, toOn: '9999-12-31' });
  const theirs = email === '' ? [] : ahead.filter(({ panellists }) => panellists.includes(email));
  return (theirs.length > 0 || !isComing ? theirs : ahead).slice(0, mostOffered);
}

/** Hearings of the team's own list, for the question whether one is coming up: a press fills in its day. */
export function HearingsOffered({ on }: { on: string }): React.ReactElement | null {
  const { desk, now } = useDesk<'readHearings'>();
  const form = useFormOf();
  // A list that is closed, or cannot be read, offers nothing: the question stands as it is.
  const { value } = useReading('hearings', async () => (await desk.readHearings()) ?? null);
  const email = (form.answers['reporter.email'] ?? '').trim().toLowerCase();
  const found = offered(value ?? [], email, form.answers['hearing'] === 'yes', londonDate(now()));
  const use = (day: string): void => form.setSeveral({ hearing: 'yes', ...dateAnswers(on, day) });
  return found.length === 0 ? null : (
    <div role="group" aria-label="From the list of hearings" className={styles.offered}>
      <p>From the list of hearings:</p>
      {found.map((hearing) => (
        <FirstButton key={`${hearing.on}-${hearing.reference}`} kind="quiet" onClick={() => use(hearing.on)}>
          {`${dateWords(hearing.on)}${hearing.reference ? ` (${hearing.reference})` : ''}`}
        </FirstButton>
      ))}
    </div>
  );
}
