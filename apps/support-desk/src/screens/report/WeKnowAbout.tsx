import * as React from 'react';
import type { KnownProblemRow, MeToo } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { Problem } from '../../app/Problem';
import { useReading, useReadingBeside } from '../../app/use-reading';
import { FirstButton } from '../../controls/FirstButton';
import { Hidden } from '../../controls/Hidden';
import { LongLine } from '../../controls/LongLine';
import { Message } from '../../controls/Message';
import { instantWords, sinceWords } from '../../words/date-words';
import { inShort } from '../../words/in-short';
import { alsoWords, keptWords, meTooWords, takenBackWords, withProblem } from '../../words/me-too-words';
import { useAddRow } from './use-add-row';
import styles from './report.module.scss';

const none: readonly MeToo[] = [];

const isSame = (email: string, { by }: MeToo): boolean => by.email.toLowerCase() === email.toLowerCase();

interface KnownLineProps {
  row: KnownProblemRow;
  meToo: readonly MeToo[];
  said: () => void;
}

/** One known problem: how many have it, and one press for whoever has it too. */
export function KnownLine({ row, meToo, said }: KnownLineProps): React.ReactElement {
  const { desk, person, now } = useDesk<'sayMeToo' | 'takeMeTooBack'>();
  const { isSending, error, add } = useAddRow();
  const status = React.useRef<HTMLSpanElement>(null);
  /** What was pressed here last: the button that had the focus is gone, so what is said of it takes the focus. */
  const [pressed, setPressed] = React.useState<'said' | 'taken-back'>();
  /** What was pressed waits on this device: the button is for the other of the two already. */
  const [waits, setWaits] = React.useState(false);
  const those = withProblem(meToo, row);
  const isOne = those.some((one) => isSame(person.email, one));
  const others = those.filter((one) => !isSame(person.email, one)).length;
  const isSent = isOne === (pressed === 'said');
  const has = waits ? pressed === 'said' : isOne;
  React.useEffect(() => {
    if (pressed && (waits || isSent)) status.current?.focus();
    if (isSent) setWaits(false);
  }, [pressed, waits, isSent]);
  const press = async (): Promise<void> => {
    const call = has ? () => desk.takeMeTooBack(row, person) : () => desk.sayMeToo(row, person);
    const how = await add(has ? 'that you do not have it after all' : 'that you have it too', call, true);
    if (!how) return;
    setPressed(has ? 'taken-back' : 'said');
    setWaits(how === 'waiting');
    if (how === 'saved') said();
  };
  return (
    <li>
      {row.value.line.length > 400 ? <LongLine words={row.value.line} /> : row.value.line}{' '}
      <span className={styles.quiet}>Since {sinceWords(row.value.sinceAt, now())}.</span>{' '}
      <span role="status" ref={status} tabIndex={-1}>
        {waits
          ? keptWords
          : isOne
            ? alsoWords(others)
            : `${pressed === 'taken-back' ? takenBackWords : ''}${meTooWords(others)}`}
      </span>
      <div>
        <FirstButton kind={has ? 'quiet' : 'plain'} busy={isSending} onClick={() => void press()}>
          {has ? 'I do not have it after all' : 'Me too'}
          <Hidden>: {inShort(row.value.line)}</Hidden>
        </FirstButton>
      </div>
      {error === undefined ? null : <Problem error={error} wrote tryAgain={() => void press()} />}
    </li>
  );
}

/** What this person said that they have too, and is over: for two weeks, so that whoever was away reads it. */
function Over({ mine }: { mine: readonly MeToo[] }): React.ReactElement | null {
  const { desk, now } = useDesk<'readKnownProblemsOf'>();
  const numbers = mine.map(({ problem }) => problem).filter((number) => number > 0);
  const rows = useReading('known-with-me-too', () =>
    numbers.length > 0 ? desk.readKnownProblemsOf(numbers) : Promise.resolve([]),
  );
  const since = Date.parse(now()) - 14 * 86_400_000;
  const over = (rows.value ?? []).filter(({ value }) => value.endedAt && Date.parse(value.endedAt) >= since);
  if (over.length === 0) return null;
  return (
    <Message kind="note" title="It is resolved">
      <ul>
        {over.map(({ number, value }) => (
          <li key={number}>
            {inShort(value.line)} It was resolved on {instantWords(value.endedAt!)}. If you still have it, report it
            below.
          </li>
        ))}
      </ul>
    </Message>
  );
}

/** What the team knows about, first: whoever finds their problem there says "me too", and need not report it. */
export function WeKnowAbout(): React.ReactElement | null {
  const { desk, person } = useDesk<'readKnownProblems' | 'readMeToo'>();
  const known = useReadingBeside('known-problems', () => desk.readKnownProblems());
  const meToo = useReading('me-too', () => desk.readMeToo());
  const all = meToo.value ?? none;
  const rows = known.value ?? [];
  const mine = all.filter(
    (one) => isSame(person.email, one) && known.value && !rows.some(({ number }) => number === one.problem),
  );
  return (
    <>
      {mine.length > 0 ? <Over key={mine.map(({ problem }) => problem).join()} mine={mine} /> : null}
      {rows.length > 0 ? (
        <section className={styles.known} aria-labelledby="tsd-we-know">
          <h3 id="tsd-we-know">We know about</h3>
          <ul className={styles.problems}>
            {rows.map((row) => (
              <KnownLine key={row.number} row={row} meToo={all} said={meToo.again} />
            ))}
          </ul>
          <p>
            If you have one of these problems, choose “Me too”. You do not need to report it: TMU knows about it, and
            will tell you when it is resolved.
          </p>
        </section>
      ) : null}
    </>
  );
}
