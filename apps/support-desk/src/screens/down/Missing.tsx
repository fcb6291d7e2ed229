import * as React from 'react';
import type { OutageWhole } from '@tms-support/sharepoint-storage';
import { counted, lanesOf, workingTimeWords } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { useOutage } from '../../app/outage/use-outage';

const minutesBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 60_000);

/** What nobody had to hand, for the next time; of a drill also who took part and how long it took. */
export function Missing({ whole }: { whole: OutageWhole }): React.ReactElement | null {
  const { person } = useDesk();
  const { give, isSending, trouble } = useOutage();
  const [words, setWords] = React.useState('');
  const { outage } = whole;
  const isTmu = lanesOf(person.roles).has('tmu');
  const add = async (): Promise<void> => {
    const ended = await give(outage.key, { type: 'note-missing', words }, 'what was missing');
    if (ended?.outcome === 'saved') setWords('');
  };
  const over = outage.ended?.at;
  // Whoever began it takes part too.
  const tookPart = [...new Set([...outage.takingPart, outage.declared.by.email])];
  const id = 'tsd-down-missing';
  return (
    <>
      {outage.isDrill && over ? (
        <p>
          The drill took {workingTimeWords(minutesBetween(outage.sinceAt, outage.workingSinceAt ?? over))}, with{' '}
          {counted(tookPart.length, 'person', 'people')}: {tookPart.join(', ')}.
        </p>
      ) : null}
      {outage.missing.length > 0 ? (
        <>
          <h4>What was missing</h4>
          <ul>
            {outage.missing.map((one) => (
              <li key={`${one.at}${one.words}`}>
                {one.words} ({one.by.name})
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {trouble ? <Message kind="problem" announced title={trouble} /> : null}
      {isTmu && outage.standing !== 'withdrawn' ? (
        <>
          <p>
            <label htmlFor={id}>What was missing? Leave out names and cases: everybody on the site can read this</label>
          </p>
          <textarea id={id} rows={2} value={words} onChange={(event) => setWords(event.target.value)} />
          <Button busy={isSending} onClick={() => void add()}>
            Note what was missing
          </Button>
        </>
      ) : null}
    </>
  );
}
