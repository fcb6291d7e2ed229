import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { everybodyOn, firstPersonKey, takingOff, type IssuePerson, type OpenStep } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { DeskLink } from '../../../app/DeskLink';
import { MailLink } from '../../../controls/MailLink';
import { Hidden } from '../../../controls/Hidden';
import { dateWords, onWords } from '../../../words/date-words';
import { londonDate } from '../../../words/london-time';
import { reporterWords } from '../../../words/reporter-words';
import { beginWith } from '../../../app/begin-with';
import styles from './people.module.scss';

function Heard({ person, issue }: { person: IssuePerson; issue: IssueRow['value'] }): React.ReactElement {
  if (!person.lastToldOn) return <strong>Has not heard from us yet.</strong>;
  // Told before the last turn of the issue is not told of it. A closing tells whoever was not told, and says it again to the others.
  const isOld =
    issue.status !== 'closed' &&
    person.lastToldAt !== undefined &&
    Date.parse(person.lastToldAt) < Date.parse(issue.statusSinceAt);
  return (
    <>
      Heard from us on {dateWords(person.lastToldOn)}
      {isOld ? ', but not since it last changed' : ''}.
    </>
  );
}

/** Everybody with this fault, who has heard and who has not: "1 problem, 3 people". Only where there are several. */
export function PeopleOnIssue({
  row,
  steps,
}: {
  row: IssueRow;
  steps: readonly OpenStep[];
}): React.ReactElement | null {
  const { now, shelf } = useDesk();
  const issue = row.value;
  const people = everybodyOn(issue);
  if (people.length < 2) return null;
  const today = londonDate(now());
  // Who came with an issue of their own goes back to it.
  const wayOff = (personKey: string): Parameters<typeof beginWith>[2] => {
    const off = takingOff(issue, personKey);
    return off?.outcome === 'own-issue'
      ? { command: 'separate', answers: { issueKey: off.issueKey } }
      : { command: 'remove-person', answers: { personKey } };
  };
  const mayRemove = steps.some(({ command }) => command === 'remove-person');
  return (
    <section aria-labelledby="tsd-people" className={styles.people}>
      <h3 id="tsd-people">Who has this problem</h3>
      <p>1 problem, {people.length} people. Each is told, and the earliest hearing sets its place.</p>
      <ul className={styles.list}>
        {people.map((person) => (
          <li key={person.key}>
            <p className={styles.name}>
              {person.reporter.name}, {reporterWords(person.reporter)}
              {person.hearingOn ? `, hearing ${onWords(person.hearingOn, today)}` : ''}
            </p>
            {person.reporter.email ? (
              <p>
                <MailLink to={person.reporter.email}>{person.reporter.email}</MailLink>
              </p>
            ) : null}
            <p>
              <Heard person={person} issue={issue} />
            </p>
            {person.whatHappened ? <p className={styles.said}>{person.whatHappened}</p> : null}
            {mayRemove && person.key !== firstPersonKey ? (
              <DeskLink
                className={styles.remove}
                data-print="no"
                to={{ screen: 'issue', number: row.number, step: wayOff(person.key).command }}
                onClick={() => beginWith(shelf, row.number, wayOff(person.key))}
              >
                This person does not have it<Hidden>: {person.reporter.name}</Hidden>
              </DeskLink>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
