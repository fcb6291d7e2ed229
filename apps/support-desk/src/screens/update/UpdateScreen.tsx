import * as React from 'react';
import type { TimetableRow } from '@tms-support/sharepoint-storage';
import { movedInWords, openUpdateSteps, stageWords, updateStory } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { Part } from '../../app/Part';
import { Problem } from '../../app/Problem';
import { DeskLink } from '../../app/DeskLink';
import { isSwitchedOff } from '../../app/switches/is-switched-off';
import { useReading } from '../../app/use-reading';
import { goTo } from '../../app/use-route';
import { CellFaults } from '../../controls/CellFaults';
import { CopyText } from '../../controls/CopyText';
import { Hidden } from '../../controls/Hidden';
import { Message } from '../../controls/Message';
import tag from '../../controls/tag.module.scss';
import { instantWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import { Checklist } from './Checklist';
import { isUpdateForm } from './step-fields';
import { StepForm } from './StepForm';
import { NudgesHere } from './NudgesHere';
import { StepsAreOff } from './StepsAreOff';
import { UpdateFacts } from './UpdateFacts';
import { UpdateSteps } from './UpdateSteps';
import styles from './update.module.scss';

const isNotThere = (error: unknown): boolean => (error as { code?: unknown } | undefined)?.code === 'STORAGE.NOT_FOUND';
const toTimetable = <DeskLink to={{ screen: 'updates' }}>Go to the timetable</DeskLink>;

/** What was told and does not stand any more, for everybody who opens the page. */
function Moved({ row, mayBrief }: { row: TimetableRow; mayBrief: boolean }): React.ReactElement | null {
  const { person } = useDesk();
  const moved = movedInWords(row.value, person);
  if (moved.length === 0) return null;
  return (
    <Message kind="warning" title="It has changed since people were told">
      {moved.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {mayBrief ? (
        <p>
          <DeskLink to={{ screen: 'updates', number: row.number, step: 'confirm-briefing' }}>Brief again</DeskLink>
        </p>
      ) : null}
    </Message>
  );
}

function UpdateStory({ row }: { row: TimetableRow }): React.ReactElement {
  const lines = updateStory(row.value);
  return (
    <section aria-labelledby="tsd-update-story">
      <h3 id="tsd-update-story">Its story</h3>
      {lines.length === 0 ? <p>It was added in the list. Its story begins with the first step taken here.</p> : null}
      <ol className={styles.story}>
        {lines.map(({ eventId, at, words }) => (
          <li key={eventId}>
            {words}{' '}
            <time className={styles.when} dateTime={at}>
              {instantWords(at)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface UpdateScreenProps {
  number: number;
  step: string | undefined;
}

/** One update: when it comes, what TMU decided, who was told, what to do next, and its story. */
export function UpdateScreen({ number, step }: UpdateScreenProps): React.ReactElement {
  const { desk, now, person, settings, siteUrl, linkTo } = useDesk<'readUpdate'>();
  const reading = useReading(`update/${number}`, () => desk.readUpdate(number));
  const row = reading.value;
  if (!row) {
    if (reading.state === 'failed' && isNotThere(reading.error))
      return (
        <Page title={`There is no update ${number}`}>
          <p>The number may be mistyped, or it was deleted from the list. {toTimetable}</p>
        </Page>
      );
    return (
      <Page title={`Update ${number}`}>
        {reading.state === 'failed' ? (
          <Problem error={reading.error} tryAgain={reading.again} />
        ) : (
          <Loading what="the update" />
        )}
      </Page>
    );
  }
  const isOff = isSwitchedOff(settings, 'steps-of-updates');
  const steps = isOff ? [] : openUpdateSteps(row.value, person).map(({ command }) => command);
  const form = isUpdateForm(step) && steps.includes(step) ? step : undefined;
  const today = londonDate(now());
  return (
    <Page title={row.value.announced.title} wide>
      <p className={styles.standing}>
        <span>
          <Hidden>How it stands: </Hidden>
          <span className={tag.tag}>{stageWords[row.value.stage]}</span>
        </span>
        {toTimetable}
      </p>
      {reading.state === 'failed' ? <Problem error={reading.error} tryAgain={reading.again} /> : null}
      <CellFaults faults={row.faults} listUrl={row.listUrl} of={row.value.key} base={siteUrl} />
      <Moved row={row} mayBrief={steps.includes('confirm-briefing')} />
      {step !== undefined && !form && !isOff ? (
        <Message kind="note" title="This step cannot be taken now">
          <p>Choose from what can be done next.</p>
        </Message>
      ) : null}
      <div className={styles.beside}>
        <div>
          {form || steps.length === 0 ? null : <NudgesHere row={row} />}
          <Part name="The form" of={row}>
            {form ? (
              <StepForm
                key={form}
                row={row}
                step={form}
                leave={() => goTo({ screen: 'updates', number: row.number })}
              />
            ) : isOff ? (
              <StepsAreOff />
            ) : (
              <UpdateSteps row={row} />
            )}
          </Part>
          <Checklist row={row} mayTick={steps.includes('tick-check')} />
        </div>
        <div>
          <Part name="What we know about it" of={row}>
            <UpdateFacts row={row} today={today} />
          </Part>
          <CopyText
            text={() => linkTo({ screen: 'updates', number: row.number })}
            copied="The link is copied."
            label="Link to this update"
            kind="quiet"
          >
            Copy link to this update
          </CopyText>
          <Part name="The story" of={row}>
            <UpdateStory row={row} />
          </Part>
        </div>
      </div>
    </Page>
  );
}
