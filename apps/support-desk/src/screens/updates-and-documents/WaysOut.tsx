import * as React from 'react';
import type { UpdateRow } from '@tms-support/sharepoint-storage';
import { latePart } from '../../app/late-part';
import styles from './updates.module.scss';

/** What writes calendars, tables and words comes when somebody unfolds it: whoever looks at the timetable needs none of it. */
const Ways = latePart(
  async () => (await import(/* webpackChunkName: 'ways-out' */ './Ways')).Ways,
  'The part of the desk that saves the timetable did not load.',
);

interface WaysOutProps {
  coming: readonly UpdateRow[];
  rows: readonly UpdateRow[];
}

/** The timetable for other programs and for people who do not open the desk. */
export function WaysOut(props: WaysOutProps): React.ReactElement {
  const [wasOpened, setOpened] = React.useState(false);
  return (
    <details className={styles.out} onToggle={() => setOpened(true)}>
      <summary>Save, print or share the timetable</summary>
      {wasOpened ? <Ways {...props} /> : null}
    </details>
  );
}
