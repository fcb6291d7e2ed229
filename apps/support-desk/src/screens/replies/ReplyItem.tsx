import * as React from 'react';
import type { IssueRow, ReplyRow } from '@tms-support/sharepoint-storage';
import { draftReply, withGuidePage } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Button } from '../../controls/Button';
import { CellFaults } from '../../controls/CellFaults';
import { CopyText } from '../../controls/CopyText';
import { Hidden } from '../../controls/Hidden';
import { OutsideLink } from '../../controls/OutsideLink';
import { ReplyPicture } from '../../pictures/ReplyPicture';
import { londonDate } from '../../words/london-time';
import { forWhat } from './replies-found';
import styles from './replies.module.scss';

interface ReplyItemProps {
  row: ReplyRow;
  /** Its words are shown, beside the list or, where that is narrow, below its title. */
  isShown: boolean;
  show: () => void;
  /** Whose names are filled in. Absent: the placeholders stand as they are. */
  issue: IssueRow | undefined;
  /** Absent for those who may not. */
  change: (() => void) | undefined;
  retire: ((isRetired: boolean) => void) | undefined;
  isBusy: boolean;
  /** The row names a picture that is not beside it yet. */
  isPictureOnItsWay: boolean;
}

/** One standard reply: its title and what it is for, and when it is shown its words with the names filled in, and the way to copy it. */
export function ReplyItem({
  row,
  isShown,
  show,
  issue,
  change,
  retire,
  isBusy,
  isPictureOnItsWay,
}: ReplyItemProps): React.ReactElement {
  const { person, now, siteUrl } = useDesk();
  const { value } = row;
  const draft = issue
    ? draftReply(value, issue.value, { number: issue.number, sender: person.name, today: londonDate(now()) })
    : { subject: value.subject ?? '', words: withGuidePage(value), open: [] };
  const about = forWhat(row);
  return (
    <article aria-labelledby={`tsd-reply-${row.number}`}>
      <div className={isShown ? `${styles.inList} ${styles.isShown}` : styles.inList}>
        <h4 id={`tsd-reply-${row.number}`}>
          <button type="button" className={styles.title} data-print="yes" aria-expanded={isShown} onClick={show}>
            {value.title}
          </button>
        </h4>
        {about.length > 0 ? <p className={styles.about}>For: {about.join(' · ')}</p> : null}
        <CellFaults faults={row.faults} listUrl={row.listUrl} of={`the reply “${value.title}”`} base={siteUrl} />
      </div>
      {isShown ? (
        <div className={styles.reply}>
          {draft.subject ? <p className={styles.subject}>Subject: {draft.subject}</p> : null}
          <p className={styles.words}>{draft.words}</p>
          {value.guidePage ? (
            <p className={styles.guide}>
              <OutsideLink href={value.guidePage} context={`of the reply “${value.title}”`}>
                Open the page of the guide
              </OutsideLink>
            </p>
          ) : null}
          {row.pictureUrl && !isPictureOnItsWay ? (
            <ReplyPicture url={row.pictureUrl} words={value.pictureWords} of={value.title} />
          ) : null}
          {draft.open.length > 0 ? (
            <ul className={styles.open} aria-label="Still to fill in">
              {draft.open.map(({ placeholder, message }) => (
                <li key={placeholder}>{message}. Fill it in, or take it out, before you send it.</li>
              ))}
            </ul>
          ) : null}
          <div className={styles.actions}>
            <CopyText
              text={() => draft.words}
              copied="Copied. Read it through before you send it."
              label={`The reply “${value.title}”`}
            >
              Copy<Hidden> {value.title}</Hidden>
            </CopyText>
            {change ? (
              <Button kind="quiet" onClick={change}>
                Change<Hidden> {value.title}</Hidden>
              </Button>
            ) : null}
            {retire ? (
              <Button kind="quiet" busy={isBusy} onClick={() => retire(!value.retired)}>
                {value.retired ? 'Offer it again' : 'Stop offering it'}
                <Hidden>: {value.title}</Hidden>
              </Button>
            ) : null}
          </div>
        </div>
      ) : null}
    </article>
  );
}
