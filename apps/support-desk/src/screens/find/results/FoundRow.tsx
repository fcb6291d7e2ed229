import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import {
  describeStatus,
  earliestHearingOn,
  everybodyOn,
  peopleWords,
  type CalendarDate,
} from '@tms-support/support-domain';
import { DeskLink } from '../../../app/DeskLink';
import { shortDateWords } from '../../../words/date-words';
import { withoutGreeting } from '../../../words/first-sentence';
import { londonDate } from '../../../words/london-time';
import { issueTitle } from '../../../words/issue-title';
import { reporterWords } from '../../../words/reporter-words';
import { Marked } from './Marked';
import { whereFound } from './where-found';
import { Hidden } from '../../../controls/Hidden';
import styles from '../find.module.scss';

interface FoundRowProps {
  row: IssueRow;
  words: string | undefined;
  today: CalendarDate;
  isChosen: boolean;
  choose: (number: number, isChosen: boolean) => void;
}

/** What was done, as far as a row has room for it. */
const firstLine = (text: string): string => {
  const [line = ''] = text.trim().split(/[\r\n]/);
  const characters = [...line];
  return characters.length > 140
    ? `${characters
        .slice(0, 139)
        .join('')
        .replace(/[\s,;:–—-]{1,9}$/, '')}…`
    : line;
};

/** One issue that was found. Drawn again only when something of it has changed: fifty of them stand under each key typed. */
export const FoundRow = React.memo(function FoundRow({ row, words, today, isChosen, choose }: FoundRowProps) {
  const issue = row.value;
  const title = issueTitle(issue.details.whatHappened);
  const people = peopleWords(issue);
  const status = describeStatus(issue);
  const owner = issue.owner?.name ?? 'Nobody';
  const hearingOn = earliestHearingOn(issue, today);
  const kind =
    everybodyOn(issue).length === 1
      ? reporterWords(issue.reporter)
      : `${everybodyOn(issue).length} people, one problem`;
  // A list keeps the whole reply as what was done, and Hello is no answer.
  const done = firstLine(withoutGreeting(issue.whatWasDone ?? ''));
  const elsewhere = words
    ? whereFound(issue, words, [String(row.number), title, people, status, issue.owner?.name ?? '', done])
    : undefined;
  return (
    <tr role="row" className={isChosen ? styles.chosen : undefined}>
      <td role="cell" className={styles.pick}>
        <label className={styles.box} data-print="no">
          <input type="checkbox" checked={isChosen} onChange={(event) => choose(row.number, event.target.checked)} />
          <Hidden>
            Select issue {row.number}: {title}
          </Hidden>
        </label>
      </td>
      <td role="cell" className={styles.what}>
        <DeskLink to={{ screen: 'issue', number: row.number }}>
          Issue <Marked text={String(row.number)} words={words} />: <Marked text={title} words={words} />
        </DeskLink>
        {elsewhere ? (
          <span className={styles.elsewhere}>
            <Marked text={elsewhere} words={words} />
          </span>
        ) : null}
        {done ? (
          <span className={styles.elsewhere}>
            Done: <Marked text={done} words={words} />
          </span>
        ) : null}
        {row.faults.length > 0 ? (
          <span className={styles.elsewhere}>
            {row.faults.length === 1
              ? '1 cell in the list needs correcting'
              : `${row.faults.length} cells in the list need correcting`}
          </span>
        ) : null}
      </td>
      <td role="cell" data-heading="How it stands">
        <Marked text={status} words={words} />
      </td>
      <td role="cell" data-heading="Who has the problem">
        <span>
          <Marked text={people} words={words} />, {kind}
        </span>
      </td>
      <td role="cell" data-heading="Dealing with it">
        <Marked text={owner} words={words} />
      </td>
      <td role="cell" data-heading="Logged" className={styles.day}>
        {shortDateWords(londonDate(issue.raisedAt), today)}
      </td>
      <td role="cell" data-heading="Hearing" className={hearingOn ? styles.day : `${styles.day} ${styles.none}`}>
        {hearingOn ? shortDateWords(hearingOn, today) : 'None known'}
      </td>
    </tr>
  );
});
