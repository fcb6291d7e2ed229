import * as React from 'react';
import {
  channels,
  counted,
  pastIssuesOffered,
  readPastTable,
  troubleWords,
  type Channel,
  type DateOrder,
  type ListedPerson,
  type PastIssueOffered,
  type PastTable,
  type ReporterKind,
} from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { goTo } from '../../app/use-route';
import { FirstButton } from '../../controls/FirstButton';
import { dateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import { ChooseRows, type ShownRow } from '../rows/ChooseRows';
import { GiveRows } from '../rows/GiveRows';
import { Lines } from '../rows/Lines';
import { OneOf } from '../rows/OneOf';
import { StoringPart } from '../rows/StoringPart';
import { useBringIn } from '../rows/use-bring-in';
import type { Kept } from '../rows/use-store-in-turn';
import { numbersThere } from './numbers-there';
import styles from '../rows/rows.module.scss';

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159).replace(/[\s,;:–—\ud800-\udbff-]{1,9}$/, '')}…` : line;
};

const shownOf = ({ line, said, command }: PastIssueOffered): ShownRow => ({
  line,
  title: shorten(said.whatHappened),
  about: [
    `${dateWords(said.cameOn)} · ${command.reporter.name}`,
    said.whatWasDone
      ? `What was done: ${shorten(said.whatWasDone)}`
      : 'What was done is not recorded: “Last time” has no reply to offer.',
  ],
});

const otherChannels = (Object.keys(channels) as Channel[]).filter((channel) => channel !== 'desk');

interface PreviewProps {
  table: PastTable;
  people: readonly ListedPerson[];
  store: (chosen: readonly PastIssueOffered[]) => void;
  back: () => void;
}

/** What a record holds, before anything counts: the order of its dates, the rows, and what cannot be stored. */
function Preview({ table, people, store, back }: PreviewProps): React.ReactElement {
  const { desk, now } = useDesk();
  const { order: found, example, isMixed } = table.dates;
  const [order, setOrder] = React.useState<DateOrder | undefined>(example ? found : (found ?? 'day-first'));
  const [kindOfRest, setKindOfRest] = React.useState<ReporterKind>();
  const [channelOfRest, setChannel] = React.useState<Channel>('email');
  const [there, setThere] = React.useState<ReadonlyMap<string, number>>();
  const [leftOut, setLeftOut] = React.useState<ReadonlySet<number>>(new Set());
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const read = React.useMemo(() => (order ? table.inOrder(order) : undefined), [table, order]);
  const today = londonDate(now());
  const offering = React.useMemo(
    () => read && pastIssuesOffered(read.issues, { people, kindOfRest, channelOfRest, today }),
    [read, people, kindOfRest, channelOfRest, today],
  );
  const keys = React.useMemo(() => {
    // By their words alone: which are there does not hang on what is answered above.
    const facts = { people, kindOfRest: 'panellist' as const, channelOfRest: 'email' as const, today };
    return pastIssuesOffered(table.inOrder('day-first').issues, facts).offered.map(({ command }) => command.key);
  }, [table, people, today]);
  React.useEffect(() => {
    let isCurrent = true;
    numbersThere(desk, keys).then(
      (numbers) => isCurrent && setThere(numbers),
      // They are found when they are stored: the same row is never stored twice.
      () => isCurrent && setThere(new Map()),
    );
    return () => {
      isCurrent = false;
    };
  }, [desk, keys]);
  const fresh = (offering?.offered ?? []).filter(({ command }) => !there?.has(command.key));
  const chosen = new Set(fresh.map(({ line }) => line).filter((line) => !leftOut.has(line)));
  const lacksKind = (read?.issues ?? []).some(({ kind }) => kind === undefined);
  const lacksChannel = (read?.issues ?? []).some(({ channel }) => channel === undefined);
  const wrong = [...(read?.wrong ?? []), ...(offering?.wrong ?? [])].sort((a, b) => a.line - b.line);
  const old = (offering?.offered ?? []).filter(({ command }) => there?.has(command.key));
  return (
    <section aria-labelledby="tsd-preview">
      <h3 id="tsd-preview" ref={heading} tabIndex={-1}>
        What is in it
      </h3>
      {table.receipt.map((sentence) => (
        <p key={sentence} className={styles.about}>
          {sentence}
        </p>
      ))}
      {example ? (
        <OneOf<DateOrder>
          name="tsd-date-order"
          legend={`Which day is ${example.text}?`}
          hint={
            found
              ? `Other dates in these rows can only be read ${found === 'day-first' ? 'with the day first' : 'with the month first'}.`
              : isMixed
                ? 'Some dates in these rows can only be read with the day first, and some with the month first. Correct the rows if you can.'
                : 'It can be read in two ways, and no other date in these rows says which.'
          }
          choices={[
            { value: 'day-first', label: dateWords(example.dayFirst) },
            { value: 'month-first', label: dateWords(example.monthFirst) },
          ]}
          value={order}
          set={setOrder}
        />
      ) : null}
      {lacksKind ? (
        <OneOf<ReporterKind>
          name="tsd-kind-of-rest"
          legend="Some rows do not say who had the problem. Who had most of them?"
          hint="Anybody already in the list of people is matched to their row there."
          choices={[
            { value: 'panellist', label: 'Panellists' },
            { value: 'tms-user', label: 'TMS users' },
          ]}
          value={kindOfRest}
          set={setKindOfRest}
        />
      ) : null}
      {lacksChannel ? (
        <p>
          <label htmlFor="tsd-channel-of-rest">How did you hear of the issues whose row does not say?</label>{' '}
          <select
            id="tsd-channel-of-rest"
            value={channelOfRest}
            onChange={(event) => setChannel(event.target.value as Channel)}
          >
            {otherChannels.map((channel) => (
              <option key={channel} value={channel}>
                {channels[channel].stored}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      {offering ? null : <p role="status">Choose which day it is, to see the rows.</p>}
      {offering ? (
        <>
          <p>
            {counted(fresh.length, 'issue is', 'issues are')} new, {old.length} here already, and{' '}
            {counted(wrong.length, 'row', 'rows')} cannot be stored. Nothing is stored yet.
          </p>
          <Lines name="Cannot be stored" lines={wrong.map(troubleWords)} isOpen />
        </>
      ) : null}
      {/* Before the boxes: a keyboard would go through fifty of them. */}
      <div className={styles.row}>
        {chosen.size > 0 && there ? (
          <FirstButton kind="primary" onClick={() => store(fresh.filter(({ line }) => chosen.has(line)))}>
            Store {counted(chosen.size, 'issue', 'issues')}
          </FirstButton>
        ) : null}
        <FirstButton onClick={back}>Choose something else</FirstButton>
      </div>
      {offering ? (
        <>
          <ChooseRows
            groups={[{ name: 'New', rows: fresh.map(shownOf) }]}
            chosen={chosen}
            choose={(now_) => setLeftOut(new Set(fresh.map(({ line }) => line).filter((line) => !now_.has(line))))}
            words={['issue is chosen', 'issues are chosen']}
          />
          <Lines
            name="Left out of rows that are stored"
            lines={[...(read?.notes ?? []), ...offering.twice].map(troubleWords)}
          />
          <Lines
            name="Here already"
            lines={old.map(({ said, command }) => `Issue ${there?.get(command.key)}: ${shorten(said.whatHappened)}`)}
          />
        </>
      ) : null}
      <p className={styles.about}>
        They come in closed, marked as brought in: nobody is told or nudged, and no waiting time is worked out from
        them. What is brought in stays, as the desk deletes nothing: a site owner can delete a row in the list of
        issues.
      </p>
    </section>
  );
}

/** Issues from before the desk, by rows out of Excel: so that "Last time" and Find know something on the first day. */
export function BringInPast(): React.ReactElement {
  const { desk } = useDesk();
  const keep = React.useCallback(
    async ({ command }: PastIssueOffered): Promise<Kept<number>> => {
      const stored = await desk.raiseIssue(command);
      if (stored.outcome !== 'saved') return { outcome: 'refused', why: stored.refusal.message };
      return { outcome: 'saved', as: stored.row.number };
    },
    [desk],
  );
  const { given, give, storing, store, goOn, stop, again, onForm } = useBringIn<
    { table: PastTable; people: readonly ListedPerson[] },
    PastIssueOffered,
    number
  >('the past issues', keep);
  const take = async (text: string): Promise<string | undefined> => {
    const table = readPastTable(text);
    if (table.outcome === 'not-read') return table.message;
    give({ table, people: await desk.readPeople() });
    return undefined;
  };
  if (!given)
    return (
      <GiveRows
        draft="first-hour/past-issues"
        of="past issues"
        hint="Copy them in Excel, from the header down. Columns: Date, Who, Kind, What happened, What was done. Leave out allegations and case details."
        leave={<FirstButton onClick={() => goTo({ screen: 'first-hour' })}>Back to Getting started</FirstButton>}
        take={take}
        onForm={onForm}
      />
    );
  if (!storing) return <Preview {...given} back={again} store={store} />;
  const [first] = storing.stored;
  return (
    <StoringPart
      storing={storing}
      stop={stop}
      goOn={goOn}
      doing="Storing the past issues"
      words={['issue is', 'issues are']}
      nameOf={({ line, said }) => `Row ${line}: ${shorten(said.whatHappened)}`}
      receipt={given.table.receipt}
    >
      {first ? (
        <p>
          Find and “Last time” now include them. The first is{' '}
          <DeskLink to={{ screen: 'issue', number: first.as }}>issue {first.as}</DeskLink>.
        </p>
      ) : null}
      <div className={styles.row}>
        <FirstButton onClick={again}>Bring in more</FirstButton>
        <DeskLink to={{ screen: 'first-hour' }}>Back to Getting started</DeskLink>
      </div>
    </StoringPart>
  );
}
