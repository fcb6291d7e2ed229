import * as React from 'react';
import { hearingsAgeInWords, hearingsOf, lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { Problem } from '../../app/Problem';
import { DeskLink } from '../../app/DeskLink';
import { useReading } from '../../app/use-reading';
import { Message } from '../../controls/Message';
import { londonDate } from '../../words/london-time';
import { BringInHearings } from './BringInHearings';
import { ComingHearings } from './ComingHearings';

/** The hearings that are coming, how old the list of them is, and the way in for a newer file. */
export function HearingsScreen(): React.ReactElement {
  const { desk, now, person } = useDesk<'readHearings'>();
  const today = londonDate(now());
  const reading = useReading('hearings', async () => (await desk.readHearings()) ?? null);
  const rows = reading.value;
  return (
    <Page title="Hearings">
      {rows ? (
        <>
          <p>{hearingsAgeInWords(hearingsOf(rows).files, today)}</p>
          <ComingHearings rows={rows} today={today} />
          <BringInHearings rows={rows} />
        </>
      ) : null}
      {rows === null ? (
        lanesOf(person.roles).has('tmu') ? (
          <Message kind="note" title="The list of hearings is not there yet">
            <p>A site owner can run set-up, which adds it.</p>
          </Message>
        ) : (
          <Message kind="note" title="The hearings are for TMU">
            <p>They can include panellists’ addresses. Ask TMU whether there are hearings on a date.</p>
          </Message>
        )
      ) : null}
      {reading.state === 'failed' && rows === undefined ? (
        <Problem error={reading.error} tryAgain={reading.again} />
      ) : null}
      {reading.state === 'loading' && rows === undefined ? <Loading what="the hearings" /> : null}
      <p>
        <DeskLink to={{ screen: 'updates' }}>Back to the timetable</DeskLink>
      </p>
    </Page>
  );
}
