import * as React from 'react';
import type { DocumentRow, UpdateRow } from '@tms-support/sharepoint-storage';
import { agoInWords, counted, dateInWords, lanesOf, type Hearing, type Outage } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { isPackOld, keepPackAt, lastPackAt } from '../../../app/outage/last-pack';
import { useReading } from '../../../app/use-reading';
import { Button } from '../../../controls/Button';
import { saveBlob } from '../../../controls/download-file';
import { Message } from '../../../controls/Message';
import { theScreen } from '../../../machine/gaps';
import { londonDate } from '../../../words/london-time';
import type { LeftOut } from './pack-facts';
import { toPack } from './to-pack';
import styles from '../down.module.scss';

interface PackPartProps {
  documents: readonly DocumentRow[];
  updates: readonly UpdateRow[];
  hearings: readonly Hearing[] | null | undefined;
  outage: Outage | undefined;
}

type Made =
  | { state: 'ready' }
  | { state: 'making'; words: string }
  | { state: 'made'; size: number; files: number; leftOut: readonly LeftOut[] }
  | { state: 'failed'; words: string };

/** The pack: everything that is needed without TMS, and without SharePoint, in one file on this device. */
export function PackPart({ documents, updates, hearings, outage }: PackPartProps): React.ReactElement {
  const { desk, person, siteUrl, settings, now } = useDesk<'readDocumentFile' | 'readPeople'>();
  const isTmu = lanesOf(person.roles).has('tmu');
  const people = useReading('people', () => (isTmu ? desk.readPeople() : Promise.resolve([])));
  const [names, setNames] = React.useState(false);
  const [made, setMade] = React.useState<Made>({ state: 'ready' });
  const [last, setLast] = React.useState(() => lastPackAt(siteUrl, person.email));
  const make = async (): Promise<void> => {
    if (made.state === 'making') return;
    setMade({ state: 'making', words: 'Making the pack.' });
    try {
      const { makePack } = await import(/* webpackChunkName: 'down-pack' */ './make-pack');
      const at = now();
      const { blob, files, leftOut } = await makePack({
        ...toPack({
          documents,
          updates,
          hearings: hearings ?? [],
          people: people.value ?? [],
          names,
          at,
          person,
          settings,
          outage,
        }),
        readFile: (url) => desk.readDocumentFile(url),
        progress: (done, all) => setMade({ state: 'making', words: `${done} of ${all} documents are in.` }),
        rest: () => theScreen(),
      });
      saveBlob(`tms-is-down-${londonDate(at)}.html`, blob);
      keepPackAt(siteUrl, person.email, at);
      setLast(at);
      setMade({ state: 'made', size: blob.size, files: files.length, leftOut });
    } catch {
      setMade({ state: 'failed', words: 'The pack could not be made. Nothing was saved. Try again.' });
    }
  };
  const today = londonDate(now());
  return (
    <>
      <p>
        One file with the documents themselves, who to tell, the timetable, a blank log and what to do when TMS works
        again. It opens from a disk, with no network or SharePoint. It contains personal data: keep it where only you
        can open it.
      </p>
      <p>
        {last
          ? `The last one from this device was made ${agoInWords(londonDate(last), today)}, on ${dateInWords(londonDate(last))}.`
          : 'None has been made on this device yet.'}
        {isPackOld(last, now()) ? ' Make one today, before it is needed.' : ''}
      </p>
      {isTmu ? (
        <p>
          <label className={styles.tick}>
            <input type="checkbox" checked={names} onChange={() => setNames(!names)} /> Also name hearings, panellists
            and colleagues
          </label>
        </p>
      ) : null}
      <Button busy={made.state === 'making'} onClick={() => void make()}>
        Save the pack
      </Button>
      <p role="status">
        {made.state === 'making' ? made.words : ''}
        {made.state === 'made'
          ? `The pack is saved among your downloads, with ${counted(made.files, 'document')} (${Math.max(1, Math.round(made.size / 1024))} KB). It checks itself when it is opened.`
          : ''}
      </p>
      {made.state === 'made' && made.leftOut.length > 0 ? (
        <Message kind="warning" announced title="Not in the pack">
          <ul>
            {made.leftOut.map(({ title, why }) => (
              <li key={`${title}${why}`}>
                {title}: {why}
              </li>
            ))}
          </ul>
        </Message>
      ) : null}
      {made.state === 'failed' ? <Message kind="problem" announced title={made.words} /> : null}
    </>
  );
}
