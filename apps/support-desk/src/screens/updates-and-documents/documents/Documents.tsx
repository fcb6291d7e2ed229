import * as React from 'react';
import type { DocumentRow } from '@tms-support/sharepoint-storage';
import { coverIfDown, dueNext, hearingsOf, lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { Loading } from '../../../app/Loading';
import { latePart } from '../../../app/late-part';
import { FirstButton } from '../../../controls/FirstButton';
import { Message } from '../../../controls/Message';
import { officeHours } from '../../../queue/office-hours';
import { dateWords } from '../../../words/date-words';
import { londonDate } from '../../../words/london-time';
import { ListedDocuments } from './ListedDocuments';
import { useChecks } from './use-checks';
import { useCopyTimes } from './use-copy-times';
import { WaitingChecks } from './WaitingChecks';
import { useHearings } from '../use-hearings';
import updates from '../updates.module.scss';
import styles from './documents.module.scss';

/** The form comes when somebody opens it: most look, and write nothing. */
const DocumentForm = latePart(
  async () => (await import(/* webpackChunkName: 'document-form' */ './DocumentForm')).DocumentForm,
  'The form did not load.',
);

interface DocumentsProps {
  rows: readonly DocumentRow[];
}

/** The documents that must be at hand when TMS is down (S14): what is due next first, each with its limit and how old its copy is. */
export function Documents({ rows }: DocumentsProps): React.ReactElement {
  const { now, person } = useDesk();
  const today = londonDate(now());
  // Limits are counted from hearings where this person may read them; where not, the limits are shown as they are.
  const { known: listed, isReading, waits } = useHearings();
  const hearings = React.useMemo(() => hearingsOf(listed ?? []).hearings, [listed]);
  const known = useCopyTimes(rows);
  const checks = useChecks(known);
  const [editing, setEditing] = React.useState<number | 'new'>();
  const [isAlone, setAlone] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const facts = { hearings, calendar: officeHours() };
  const sorted = dueNext(
    known.map((row) => ({ ...row.value, row })),
    today,
    facts,
  );
  const cover = coverIfDown(
    known.map(({ value }) => value),
    { from: today, today },
    facts,
  );
  const mayWrite = person.maySetUp || lanesOf(person.roles).has('tmu');

  // Paper is printed once the class is there, which takes the other half off it.
  React.useEffect(() => {
    if (!isAlone) return undefined;
    const done = (): void => setAlone(false);
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [isAlone]);

  const edited = editing === 'new' ? undefined : known.find(({ number }) => number === editing);
  const close = (): void => {
    setEditing(undefined);
    heading.current?.focus();
  };
  return (
    <section className={updates.part} aria-labelledby="tsd-documents" data-print-alone={isAlone ? 'yes' : undefined}>
      <h3 id="tsd-documents" ref={heading} tabIndex={-1}>
        Backed-up documents
      </h3>
      <p className={updates.under}>
        These open from SharePoint, even while TMS is down.
        {isReading || hearings.length > 0 || !sorted.some(({ because }) => because === 'nothing-ahead')
          ? ''
          : ' No hearing dates are known here, so time limits that depend on a hearing have no date.'}
      </p>
      <p className={styles.onPaper}>Printed on {dateWords(today)}</p>
      <WaitingChecks checks={checks} rows={known} />
      {waits ? (
        // In their order at once: hearings that come later would move every row.
        <Loading what="the hearings that time limits count from" rows={10} />
      ) : sorted.length === 0 ? (
        <p className={updates.empty}>
          No document is in the library yet. Keep a copy here of each document that has a time limit, so that the work
          goes on when TMS is down.
        </p>
      ) : (
        <>
          {cover.limits.length > 0 ? <p>{cover.words}</p> : null}
          <ListedDocuments
            sorted={sorted}
            today={today}
            hasHearings={hearings.length > 0}
            mayWrite={mayWrite}
            checks={checks}
            edit={setEditing}
          />
        </>
      )}
      {checks.problem ? (
        <p role="alert" className={styles.problem}>
          {checks.problem}
        </p>
      ) : null}
      <div className={updates.ways}>
        {mayWrite && editing === undefined ? (
          <FirstButton onClick={() => setEditing('new')}>Add a document</FirstButton>
        ) : null}
        {mayWrite && sorted.length > 1 ? (
          <FirstButton busy={checks.isSending} onClick={() => void checks.check(known)}>
            I checked them all today
          </FirstButton>
        ) : null}
        {sorted.length > 0 ? <FirstButton onClick={() => setAlone(true)}>Print the list</FirstButton> : null}
      </div>
      {editing === undefined ? null : editing === 'new' || edited ? (
        <DocumentForm key={editing} row={edited} done={close} />
      ) : (
        // Taken out of the library while its form was open: it must not turn into the form of a new one.
        <Message kind="warning" announced title="This document is no longer in the library">
          <FirstButton kind="quiet" onClick={close}>
            Back to the list
          </FirstButton>
        </Message>
      )}
    </section>
  );
}
