import * as React from 'react';
import type { OutageWhole } from '@tms-support/sharepoint-storage';
import { counted, lanesOf, notPutBack, type OutageLine } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { momentWords } from './down-words';
import { useOutage } from '../../app/outage/use-outage';
import styles from './down.module.scss';

/** TMS works again: what was done by hand is put back, one line after the other, by TMU or by who wrote it. */
export function PutBack({ whole }: { whole: OutageWhole }): React.ReactElement | null {
  const { person, now, newId } = useDesk();
  const { give, write, isSending, trouble } = useOutage();
  const { outage, log } = whole;
  if (!log) return null;
  const isTmu = lanesOf(person.roles).has('tmu');
  const left = notPutBack(log).length;
  const isOwn = ({ by }: OutageLine): boolean => by.email.toLowerCase() === person.email.toLowerCase();
  const tick = (line: OutageLine): void => {
    const what = `line ${line.number}`;
    if (isTmu) void give(outage.key, { type: line.putBack ? 'not-put-back' : 'put-back', line: line.key }, what);
    else
      void write(
        { type: 'outage-log', outage: outage.key, kind: 'put-back', key: newId(), words: line.key, saidAt: now() },
        what,
      );
  };
  return (
    <>
      <p role="status">
        {log.lines.length === 0
          ? 'Nothing was written in the log.'
          : left === 0
            ? 'Every line is ticked.'
            : `${counted(left, 'line')} of ${log.lines.length} not ticked yet. Tick what is back in TMS, or does not need to be.`}
      </p>
      {trouble ? <Message kind="problem" announced title={trouble} /> : null}
      <ul className={styles.ticks}>
        {log.lines.map((line) => {
          const mayTick = outage.standing === 'ended' && (isTmu || (isOwn(line) && !line.putBack));
          return (
            <li key={line.key}>
              <label>
                <input
                  type="checkbox"
                  checked={line.putBack !== undefined}
                  aria-disabled={mayTick ? undefined : true}
                  onChange={() => (mayTick && !isSending ? tick(line) : undefined)}
                />{' '}
                <span className={styles.words}>
                  {line.number}. {line.words}
                </span>
              </label>
              {line.putBack ? (
                <p className={styles.under}>
                  {line.putBack.by.name}, {momentWords(line.putBack.at)}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
      {isTmu && outage.standing === 'ended' && left === 0 ? (
        <Button
          kind="primary"
          busy={isSending}
          onClick={() => void give(outage.key, { type: 'finish' }, 'that everything is put back')}
        >
          Everything is put back
        </Button>
      ) : null}
    </>
  );
}
