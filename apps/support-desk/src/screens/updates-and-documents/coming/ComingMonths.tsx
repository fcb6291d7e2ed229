import * as React from 'react';
import type { UpdateRow } from '@tms-support/sharepoint-storage';
import { hearingHours, hearingsAgeInWords, hearingsOf } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { Loading } from '../../../app/Loading';
import { useReadingBeside } from '../../../app/use-reading';
import { londonDate } from '../../../words/london-time';
import { nightsOfTms } from '../nights-of-tms';
import { useCadences } from '../use-cadences';
import { useHearings } from '../use-hearings';
import { markFacts } from './about-mark';
import { layOutMonths, monthsAhead } from './months-laid-out';
import { MonthsList } from './MonthsList';
import { MonthsPicture } from './MonthsPicture';
import styles from './coming.module.scss';

/** The coming months as a picture, and the same as a list, with what each falls on. */
export function ComingMonths({ rows }: { rows: readonly UpdateRow[] }): React.ReactElement {
  const { desk, now, settings } = useDesk<'readDocuments'>();
  const today = londonDate(now());
  const { known, mayRead, hasFailed, waits } = useHearings();
  const { cadences } = useCadences();
  const documents = useReadingBeside('documents', () => desk.readDocuments());
  const months = React.useMemo(() => layOutMonths(rows, known, today, cadences), [rows, known, today, cadences]);
  const facts = React.useMemo(
    () => markFacts(rows, known, documents.value ?? [], { today, nights: nightsOfTms(settings).nights }),
    [rows, known, documents.value, today, settings],
  );
  // All of it at one time: each that came by itself pushed away what somebody had begun to read.
  if (waits || !cadences || (documents.state === 'loading' && !documents.value))
    return (
      <div data-loading="">
        <Loading what="the coming months" rows={6} />
      </div>
    );
  const isEmpty = months.marks.length === 0 && !months.weeks?.some(({ count }) => count > 0);
  return (
    <section aria-labelledby="tsd-coming-months">
      <h4 id="tsd-coming-months">The next {monthsAhead} months</h4>
      {isEmpty ? (
        <p className={styles.key}>No update, release, freeze or hearing is known for them yet.</p>
      ) : (
        <>
          <MonthsPicture months={months} today={today} />
          <p className={styles.key}>
            A solid bar shows days that are known. A dashed bar covers the days it may fall on. The vertical line is
            today{known ? ', and the numbers along the bottom are hearings each week' : ''}. The numbers match the list
            below.
          </p>
        </>
      )}
      <MonthsList months={months} facts={facts} />
      {mayRead && known ? (
        <p className={styles.key}>
          {hearingsAgeInWords(hearingsOf(known).files, today)}
          {known.length > 0 ? ` ${hearingHours}` : ''}
        </p>
      ) : null}
      {hasFailed ? <p className={styles.key}>The hearings could not be read, so the list does not show them.</p> : null}
    </section>
  );
}
