import * as React from 'react';
import type { CalendarDate, ListedPerson } from '@tms-support/support-domain';
import { DeskLink } from '../../app/DeskLink';
import { FirstButton } from '../../controls/FirstButton';
import { dateWords } from '../../words/date-words';
import { StoringPart } from '../rows/StoringPart';
import type { Storing } from '../rows/use-store-in-turn';
import { Mentions } from './Held';
import type { Passing } from './pass-on';
import type { HoldingOnDesk } from './read-holding';
import styles from './people.module.scss';

interface PassedOnProps {
  leaver: ListedPerson;
  held: HoldingOnDesk;
  /** Their last day, where it is still to come. */
  lastOn: CalendarDate | undefined;
  storing: Storing<Passing, undefined>;
  stop: () => void;
  goOn: () => void;
  done: () => void;
}

/** How far the passing on is; then what was passed on, what stays with them, and what is left to do by hand. */
export function PassedOn({ leaver, held, lastOn, storing, stop, goOn, done }: PassedOnProps): React.ReactElement {
  const { name, reporter } = leaver;
  return (
    <StoringPart
      storing={storing}
      stop={stop}
      goOn={goOn}
      doing={lastOn ? `Beginning the record of ${name}` : `Passing on what ${name} holds`}
      words={['step is', 'steps are']}
      nameOf={({ words }) => words}
      receipt={[]}
    >
      <ul className={styles.lines}>
        {storing.stored.map(({ one }) => (
          <li key={one.words}>{one.words}</li>
        ))}
      </ul>
      {storing.state !== 'done' ? (
        <p>
          What is left stays with {name}. You or a colleague can carry on later: choose {name} on this page again.
        </p>
      ) : lastOn ? (
        <p>
          {name}’s last day is {dateWords(lastOn)}. Until then nothing is passed on, and they are not marked as having
          left. Come back here once that day has come.
        </p>
      ) : (
        <>
          {held.mentions.length > 0 ? (
            <>
              <p>Change these by hand:</p>
              <ul className={styles.lines}>
                <Mentions mentions={held.mentions} />
              </ul>
            </>
          ) : null}
          <p>
            {reporter?.kind === 'panellist'
              ? 'TMU also asks for their access to the portal to be ended. That step is the team’s own: the process does not describe it.'
              : 'TMS admin staff remove them from TMS. The desk cannot do that: mark it in the record, with its date, once they say so.'}
          </p>
        </>
      )}
      {storing.stored.length > 0 ? (
        <p>
          <DeskLink to={{ screen: 'people', part: 'joining' }}>Go to their leaving record</DeskLink>
        </p>
      ) : null}
      <p>
        <FirstButton onClick={done}>Somebody else is leaving</FirstButton>
      </p>
    </StoringPart>
  );
}
