import * as React from 'react';
import type { HearingRow } from '@tms-support/sharepoint-storage';
import { hearingsOf, hearingsIn, type Hearing } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useReading } from '../../app/use-reading';
import { dateAnswers } from '../../forms/date-answers';
import { domId, useFormOf } from '../../forms/use-form';
import { dateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import forms from '../../forms/forms.module.scss';
import styles from './log.module.scss';

/** More is a list to read, and not an offer. */
const mostOffered = 4;

/** Their days, each with its references: those of the person where the list names them; else the next ones of anybody, where one is said to be coming. */
function offered(rows: readonly HearingRow[], email: string, isComing: boolean, today: string): [string, Hearing[]][] {
  const ahead = hearingsIn(hearingsOf(rows).hearings, { fromOn: today, toOn: '9999-12-31' });
  const theirs = email === '' ? [] : ahead.filter(({ panellists }) => panellists.includes(email));
  const days = new Map<string, Hearing[]>();
  for (const one of theirs.length > 0 || !isComing ? theirs : ahead)
    days.set(one.on, [...(days.get(one.on) ?? []), one]);
  return [...days].slice(0, mostOffered);
}

/** Hearings of the team's own list, for the question whether one is coming up: choosing one fills in its day. One stop of the Tab key, however many there are. */
export function HearingsOffered({ on }: { on: string }): React.ReactElement | null {
  const { desk, now } = useDesk<'readHearings'>();
  const form = useFormOf();
  // A list that is closed, or cannot be read, offers nothing: the question stands as it is.
  const { value } = useReading('hearings', async () => (await desk.readHearings()) ?? null);
  const email = (form.answers['reporter.email'] ?? '').trim().toLowerCase();
  const found = offered(value ?? [], email, form.answers['hearing'] === 'yes', londonDate(now()));
  const id = domId(form.id, 'hearingFromList');
  return found.length === 0 ? null : (
    <div role="radiogroup" aria-label="From the list of hearings" className={styles.offered}>
      <p>From the list of hearings:</p>
      {found.map(([day, hearings]) => {
        const answers = dateAnswers(on, day);
        const references = hearings.flatMap(({ reference }) => reference || []).join(', ');
        return (
          <label key={day}>
            <input
              type="radio"
              className={forms.radio}
              name={id}
              checked={Object.entries(answers).every(([part, value]) => form.answers[part] === value)}
              onChange={() => form.setSeveral({ hearing: 'yes', ...answers })}
            />
            {`${dateWords(day)}${references ? ` (${references})` : ''}`}
          </label>
        );
      })}
    </div>
  );
}
