import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { lanesOf, type Outage } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useReading } from '../../app/use-reading';
import { Message } from '../../controls/Message';
import { DeskLink } from '../../app/DeskLink';
import { dateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import { DeclareForm } from './DeclareForm';
import { DrillForm } from './DrillForm';
import { Report } from './Report';
import { standingWords } from './down-words';
import styles from './down.module.scss';

interface NotDownProps {
  mayReadIssues: boolean;
  issues: readonly IssueRow[];
  past: readonly Outage[];
  /** A second drill is begun once this one is over. */
  isDrillOn: boolean;
}

/** A new package is there at once, the lists are not: what waits for them, and what works meanwhile. */
function OlderLists(): React.ReactElement {
  const { person } = useDesk();
  return (
    <Message kind="note" title="Nobody can be told through this page yet">
      <p>
        The lists for it, <em>Desk outages</em> and <em>Desk outage log</em>, are not there.{' '}
        {person.maySetUp ? (
          <>
            Add them in <DeskLink to={{ screen: 'set-up' }}>set-up</DeskLink>.
          </>
        ) : (
          'A site owner can add them in set-up.'
        )}{' '}
        Until then, <DeskLink to={{ screen: 'log' }}>log one issue</DeskLink> for everybody and write a line under “We
        know about”. The documents and the pack below work as they are.
      </p>
    </Message>
  );
}

/** Nobody has said that TMS is down: how to tell, who says it, and the times before. */
export function NotDown({ mayReadIssues, issues, past, isDrillOn }: NotDownProps): React.ReactElement {
  const { desk, person, settings } = useDesk<'mayDeclareHere'>();
  const lanes = lanesOf(person.roles);
  const isTmu = lanes.has('tmu');
  // A report is for those who use TMS: the list takes none of a visitor, nor of TRA support.
  const mayReport = lanes.has('person') || person.maySetUp;
  const mayDeclare = useReading('may-declare', () => desk.mayDeclareHere()).value ?? true;
  return (
    <>
      <section className={styles.part} aria-labelledby="tsd-down-everybody">
        <h3 id="tsd-down-everybody">Is it down for everybody?</h3>
        <p>Open TMS in a private window, then ask one colleague to try. If it works for them, it is not down.</p>
        {mayReadIssues ? (
          <p>
            If it is one person’s problem, <DeskLink to={{ screen: 'log' }}>log it as an issue</DeskLink> instead.
          </p>
        ) : null}
        <div className={styles.declare}>
          {isTmu ? (
            mayDeclare ? (
              <DeclareForm issues={issues} />
            ) : (
              <OlderLists />
            )
          ) : mayReport ? (
            <Report />
          ) : (
            <p>
              Nobody has said yet that it is down for everybody. If it does not open for you, tell{' '}
              {settings.deskContact || 'TMU'}.
            </p>
          )}
        </div>
        {isTmu && mayDeclare && !isDrillOn ? <DrillForm /> : null}
      </section>
      {past.length > 0 ? (
        <section className={styles.part} aria-labelledby="tsd-down-past">
          <h3 id="tsd-down-past">Past outages</h3>
          <ul>
            {past.map((outage) => (
              <li key={outage.key}>
                <DeskLink to={{ screen: 'down', outage: outage.key }}>
                  {outage.isDrill ? 'Drill, ' : ''}
                  {dateWords(londonDate(outage.sinceAt))}
                </DeskLink>
                : {standingWords[outage.standing]}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
