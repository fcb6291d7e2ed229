import * as React from 'react';
import type { JoiningRow } from '@tms-support/sharepoint-storage';
import { foldText } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { Loading } from '../../app/Loading';
import { Problem } from '../../app/Problem';
import { useReading } from '../../app/use-reading';
import { CellFaults } from '../../controls/CellFaults';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { OutsideLink } from '../../controls/OutsideLink';
import { ShowMore } from '../../controls/ShowMore';
import { ListSearch } from '../../forms/ListSearch';
import { londonDate } from '../../words/london-time';
import { JoiningRecord } from './JoiningRecord';
import { JoinForm } from './JoinForm';
import { hasComeBack, isNotMarked, isUnderWay } from './under-way';
import styles from './people.module.scss';

/** So many that are over stand there at once; there are more with each year. */
const atOnce = 10;
/** As many records as somebody looks through without typing a name. */
const searchedFrom = 5;

/** When something last happened to a record; one without a story, by hand, is the oldest. */
const lastNote = ({ value: { notes } }: JoiningRow): string => notes[notes.length - 1]?.at ?? '';

/** Who joins and who leaves, as dated records with plain steps (S19 to S21). Nobody is counted against anybody. */
export function Joinings(): React.ReactElement {
  const { desk, drafts, shelf, siteUrl, now } = useDesk<'readJoinings' | 'readJoiningSteps' | 'readPeople'>();
  const records = useReading('joinings', async () => (await desk.readJoinings()) ?? null);
  const template = useReading('joining-steps', async () => (await desk.readJoiningSteps()) ?? null);
  const people = useReading('people', () => desk.readPeople());
  const [isJoining, setJoining] = React.useState(() => drafts.read('people/joining') !== undefined);
  const [typed, setTyped] = React.useState('');
  const [shown, setShown] = React.useState(atOnce);
  const place = React.useRef<HTMLDivElement>(null);
  // What was pressed goes: the form has the focus then, or what came of it. A draft that opened the form takes none.
  const [next, setNext] = React.useState<string>();
  React.useEffect(() => {
    if (next) place.current?.querySelector<HTMLElement>(next)?.focus();
  }, [next]);
  const open = (isOpen: boolean, focus: string): void => {
    setJoining(isOpen);
    setNext(focus);
  };
  // A record that is over, or goes on, moves among the others, and takes what was pressed with it.
  const [moved, setMoved] = React.useState<{ number: number }>();
  React.useEffect(() => {
    if (moved && document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>(`#tsd-record-${moved.number}`)?.focus();
  }, [moved]);
  const rows = records.value;
  const changed = (row: JoiningRow): void => {
    const before = shelf.get('joinings') ?? [];
    const isThere = before.some(({ number }) => number === row.number);
    shelf.put('joinings', isThere ? before.map((one) => (one.number === row.number ? row : one)) : [row, ...before]);
    setMoved({ number: row.number });
  };
  if (records.state === 'failed') return <Problem error={records.error} tryAgain={records.again} />;
  if (rows === undefined || template.value === undefined) return <Loading what="who joins and who leaves" />;
  if (rows === null || template.value === null)
    return (
      <Message kind="note" title="The lists for this are not there yet">
        <p>A site owner can run set-up, which adds them.</p>
      </Message>
    );
  const steps = template.value;
  const today = londonDate(now());
  const wanted = foldText(typed).trim();
  const found = rows.filter(({ value: { person } }) => foldText(`${person.name} ${person.email}`).includes(wanted));
  const isBack = (row: JoiningRow): boolean => row.value.kind === 'leaving' && hasComeBack(row, rows, today);
  const isGoing = (row: JoiningRow): boolean =>
    isUnderWay(row, today) || isNotMarked(row, rows, { people: people.value ?? [], today });
  // By their day, the earliest first: what is to be done for somebody is due by it.
  const going = found.filter(isGoing).sort((a, b) => (a.value.on < b.value.on ? -1 : a.value.on > b.value.on ? 1 : 0));
  // What was over last is on top: whoever has just marked the last step of one sees it there.
  const past = found.filter((row) => !isGoing(row)).sort((a, b) => lastNote(b).localeCompare(lastNote(a)));
  const nobodyWords =
    wanted === ''
      ? 'Nobody is joining or leaving.'
      : past.length === 0
        ? 'Nobody was found.'
        : 'Nobody with that name is joining or leaving.';
  const record = (row: JoiningRow): React.ReactElement => (
    <JoiningRecord
      key={row.number}
      row={row}
      template={steps.rows}
      people={people.value}
      isBack={isBack(row)}
      changed={changed}
    />
  );
  return (
    <div ref={place}>
      {isJoining ? (
        <JoinForm
          template={steps.rows}
          records={rows}
          readAnew={(read) => shelf.put('joinings', read)}
          begun={(row) => {
            changed(row);
            setTyped('');
            open(false, `#tsd-record-${row.number}`);
          }}
          close={() => open(false, 'button')}
        />
      ) : (
        <p className={styles.actions}>
          {/* Where a record waits for its next step, that is what fits now. */}
          <FirstButton kind={going.length === 0 ? 'primary' : 'plain'} onClick={() => open(true, 'form h3')}>
            Somebody is joining
          </FirstButton>
          <DeskLink to={{ screen: 'people', part: 'leaving' }}>Somebody is leaving</DeskLink>
        </p>
      )}
      {rows.length > searchedFrom ? (
        <ListSearch id="tsd-find-record" label="Find a record by name or address" value={typed} onChange={setTyped} />
      ) : null}
      <section className={styles.underWay} aria-labelledby="tsd-under-way">
        <h3 id="tsd-under-way">Under way</h3>
        {going.length === 0 ? <p>{nobodyWords}</p> : null}
        {going.map(record)}
      </section>
      {past.length > 0 ? (
        <section aria-labelledby="tsd-over">
          <h3 id="tsd-over">Over</h3>
          {past.slice(0, shown).map(record)}
          <ShowMore shown={shown} of={past.length} more={atOnce} show={() => setShown(shown + atOnce)} />
        </section>
      ) : null}
      <p>
        <OutsideLink href={steps.listUrl} base={siteUrl}>
          Edit the steps in their list
        </OutsideLink>
        . A change applies to people who join or leave from then on.
      </p>
      {steps.rows.map((row) => (
        <CellFaults key={row.number} faults={row.faults} listUrl={row.listUrl} of={row.step.title} base={siteUrl} />
      ))}
    </div>
  );
}
