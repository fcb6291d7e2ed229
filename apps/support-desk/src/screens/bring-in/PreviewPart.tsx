import * as React from 'react';
import { counted } from '@tms-support/support-domain';
import { FirstButton } from '../../controls/FirstButton';
import { ChooseUpdates } from './ChooseUpdates';
import type { Offered, Preview } from './find-changes';
import { Lines } from '../rows/Lines';
import styles from '../rows/rows.module.scss';

interface PreviewPartProps {
  preview: Preview;
  store: (chosen: readonly Offered[]) => void;
  back: () => void;
}

/** What a file would do, before anything counts. */
export function PreviewPart({ preview, store, back }: PreviewPartProps): React.ReactElement {
  const { what, offered, same, unreadable, notSeen, receipt } = preview;
  const [chosen, choose] = React.useState<ReadonlySet<string>>(() => new Set(offered.map(({ key }) => key)));
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="tsd-preview">
      <h3 id="tsd-preview" ref={heading} tabIndex={-1}>
        What is in it
      </h3>
      <p>It was read as {what}. Nothing is stored yet.</p>
      {receipt.map((sentence) => (
        <p key={sentence} className={styles.about}>
          {sentence}
        </p>
      ))}
      {offered.length === 0 ? <p>Nothing in it is new: the timetable stays as it is.</p> : null}
      <ChooseUpdates offered={offered} chosen={chosen} choose={choose} />
      <Lines name="Not read" isOpen lines={unreadable.map(({ where, why }) => `${where}: ${why}`)} />
      <Lines name="As before" lines={same} />
      <Lines name="On the timetable, and not seen in this file" lines={notSeen} />
      {notSeen.length > 0 ? (
        <p className={styles.about}>
          Not seen does not mean withdrawn: posts drop out of the Message center over time.
        </p>
      ) : null}
      <div className={styles.row}>
        {chosen.size > 0 ? (
          <FirstButton kind="primary" onClick={() => store(offered.filter(({ key }) => chosen.has(key)))}>
            Store {counted(chosen.size, 'update', 'updates')}
          </FirstButton>
        ) : null}
        <FirstButton onClick={back}>Choose something else</FirstButton>
      </div>
    </section>
  );
}
