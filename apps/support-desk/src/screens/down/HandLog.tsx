import * as React from 'react';
import type { OutageWhole } from '@tms-support/sharepoint-storage';
import { lanesOf, type OutageLine } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { draftOfLog } from '../../app/outage/draft-of-log';
import { useOpenDraft } from '../../drafts/use-open-draft';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { momentWords } from './down-words';
import { useOutage } from '../../app/outage/use-outage';
import styles from './down.module.scss';

/** Who wrote it and when; where it waited for a connection, when it was written. */
const whoAndWhen = ({ by, at, saidAt }: OutageLine): string =>
  saidAt && Date.parse(at) - Date.parse(saidAt) > 120_000
    ? `${by.name}, written ${momentWords(saidAt)}, arrived ${momentWords(at)}`
    : `${by.name}, ${momentWords(at)}`;

/** What was done by hand meanwhile: numbered, by several people at once, each line with who and when. */
export function HandLog({ whole }: { whole: OutageWhole }): React.ReactElement {
  const { person, drafts, now, newId } = useDesk();
  const { write, isSending, trouble } = useOutage();
  const { outage, log } = whole;
  const draft = draftOfLog(outage.key);
  const kept = useOpenDraft(drafts, draft);
  const [words, setWords] = React.useState(kept?.words ?? '');
  const key = React.useRef(newId());
  const [said, setSaid] = React.useState('');
  if (!log) return <p>This log names cases. TMU and people who use TMS can read it.</p>;
  const lanes = lanesOf(person.roles);
  const mayWrite = (lanes.has('tmu') || lanes.has('person')) && outage.standing !== 'finished';
  const type = (text: string): void => {
    setWords(text);
    if (text) drafts.keep(draft, { words: text });
    else drafts.letGo(draft);
  };
  const add = async (): Promise<void> => {
    const command = {
      type: 'outage-log',
      outage: outage.key,
      kind: 'line',
      key: key.current,
      words,
      saidAt: now(),
    } as const;
    const ended = await write(command, 'the line of the log');
    if (ended?.outcome !== 'saved' && ended?.outcome !== 'waiting') return;
    key.current = newId();
    setSaid(
      ended.outcome === 'waiting'
        ? 'The line is kept on this device, and sent when SharePoint answers.'
        : 'The line is in the log.',
    );
    type('');
  };
  const id = 'tsd-down-line';
  return (
    <>
      {log.lines.length === 0 ? <p>Nothing is written down yet.</p> : null}
      <ol className={styles.log}>
        {log.lines.map((line) => (
          <li key={line.key} value={line.number}>
            <p className={styles.words}>{line.words}</p>
            <p className={styles.under}>{whoAndWhen(line)}</p>
          </li>
        ))}
      </ol>
      {trouble ? <Message kind="problem" announced title={trouble} /> : null}
      {mayWrite ? (
        <>
          <p>
            <label htmlFor={id}>What was done by hand, and for which case (by its number)</label>
          </p>
          <textarea id={id} rows={3} value={words} onChange={(event) => type(event.target.value)} />
          <Button busy={isSending} onClick={() => void add()}>
            Add to the log
          </Button>
          <p role="status">{said}</p>
        </>
      ) : null}
    </>
  );
}
