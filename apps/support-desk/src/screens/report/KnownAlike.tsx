import * as React from 'react';
import type { KnownProblemRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { useReading } from '../../app/use-reading';
import { Message } from '../../controls/Message';
import { useLeftAlone } from '../log-issue/beside/use-left-alone';
import { useSettled } from '../log-issue/beside/use-settled';
import { knownLines } from '../log-issue/beside/what-is-known';
import { KnownLine } from './WeKnowAbout';
import styles from './report.module.scss';

const none: readonly KnownProblemRow[] = [];

/**
 * What the team knows about and says what is being typed: a press there, and nothing needs to be sent. The list above the form has it too, and is
 * not read again by somebody who has begun to write.
 */
export function KnownAlike({ words, errorText }: { words: string; errorText: string }): React.ReactElement | null {
  const { desk } = useDesk<'readKnownProblems' | 'readMeToo'>();
  const known = useReading('known-problems', () => desk.readKnownProblems()).value ?? none;
  const meToo = useReading('me-too', () => desk.readMeToo());
  const typed = useSettled(`${words}\n${errorText}`);
  const found = React.useMemo(() => knownLines(known, { whatHappened: typed }), [known, typed]);
  const { value: lines, place } = useLeftAlone(found);
  if (lines.length === 0) return null;
  return (
    <div {...place}>
      <Message kind="note" announced title="Is it this? TMU knows about it already">
        <ul className={styles.problems}>
          {lines.map((row) => (
            <KnownLine key={row.number} row={row} meToo={meToo.value ?? []} said={meToo.again} />
          ))}
        </ul>
        <p>If it is, choose “Me too”, and you do not need to send a report. If it is not, carry on.</p>
      </Message>
    </div>
  );
}
