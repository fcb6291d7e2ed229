import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { lanesOf, type Outage } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { dateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import { DeclareForm } from './DeclareForm';
import { DrillForm } from './DrillForm';
import { Report } from './Report';
import { standingWords } from './down-words';

interface NotDownProps {
  mayReadIssues: boolean;
  issues: readonly IssueRow[];
  past: readonly Outage[];
}

/** Nobody has said that TMS is down: how to tell, who says it, and the times before. */
export function NotDown({ mayReadIssues, issues, past }: NotDownProps): React.ReactElement {
  const { person } = useDesk();
  const isTmu = lanesOf(person.roles).has('tmu');
  return (
    <>
      <h3>Is it down for everybody?</h3>
      <p>Open TMS in a private window, then ask one colleague to try. If it works for them, it is not down.</p>
      {mayReadIssues ? (
        <p>
          If it is one person’s problem, <DeskLink to={{ screen: 'log' }}>log it as an issue</DeskLink> instead.
        </p>
      ) : null}
      {isTmu ? <DeclareForm issues={issues} /> : <Report />}
      {isTmu ? <DrillForm /> : null}
      {past.length > 0 ? (
        <section aria-labelledby="tsd-down-past">
          <h3 id="tsd-down-past">Before</h3>
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
