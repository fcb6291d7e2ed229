import * as React from 'react';
import type { PersonRow } from '@tms-support/sharepoint-storage';
import { foldText, holdsNothing, isSamePerson, type CalendarDate } from '@tms-support/support-domain';
import { DeskLink } from '../../app/DeskLink';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Problem } from '../../app/Problem';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { ListSearch } from '../../forms/ListSearch';
import { dateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import { hasToPassOn, Held } from './Held';
import { LeaverForm, type Read } from './LeaverForm';
import { aboutPerson } from './person-words';
import { readNamed } from './read-holding';
import { hasComeBack, leavingOf } from './under-way';
import styles from './people.module.scss';

const mostFound = 20;

type Named = { name: string; email: string };

interface Choosing {
  read: Read;
  choose: (row: PersonRow) => void;
}

/** Those whose last day is written down, and who are not marked as having left: what they hold is still theirs. */
function LastDays({ read, choose }: Choosing): React.ReactElement | null {
  const { now } = useDesk();
  const today = londonDate(now());
  const going = read.rows.flatMap((row) => {
    const record = row.value.hasLeft ? undefined : leavingOf(read.joinings, row.value, today);
    return record ? [{ row, on: record.value.on }] : [];
  });
  if (going.length === 0) return null;
  return (
    <Message kind={going.some(({ on }) => on <= today) ? 'warning' : 'note'} title="Their last day is known">
      <ul className={styles.lines}>
        {going.map(({ row, on }) => (
          <li key={row.number}>
            <span className={styles.said}>
              {row.value.name}: {dateWords(on)}.
            </span>{' '}
            <FirstButton kind="quiet" onClick={() => choose(row)}>
              {on <= today ? `Pass on what ${row.value.name} holds` : `What ${row.value.name} holds`}
            </FirstButton>
          </li>
        ))}
      </ul>
    </Message>
  );
}

/** Whose last day has come by their record, and who has no row in the list of people any more: somebody took it out. */
function goneOf({ rows, joinings = [] }: Read, today: CalendarDate): readonly Named[] {
  return joinings.flatMap((row) => {
    const { person, on, kind, isCancelled } = row.value;
    const isGone = kind === 'leaving' && !isCancelled && on <= today && !hasComeBack(row, joinings, today);
    return isGone && !rows.some(({ value }) => isSamePerson(value, person)) ? [person] : [];
  });
}

/** Those who have left and are still named somewhere: each is found, wherever it is. */
function StillNamed({ read, choose }: Choosing): React.ReactElement | null {
  const { now } = useDesk();
  const left = read.rows.filter(({ value }) => value.hasLeft);
  const gone = goneOf(read, londonDate(now()));
  const named = [
    ...left.map((row) => ({ person: row.value, row })),
    ...gone.map((person) => ({ person, row: undefined })),
  ]
    .map((one) => ({ ...one, held: read.named.heldBy(one.person) }))
    .filter(({ held }) => !holdsNothing(held));
  if (named.length === 0)
    return left.length + gone.length > 0 ? <p>Nobody who has left is still named on the desk.</p> : null;
  return (
    <Message kind="warning" title="They have left, but are still named">
      {named.map(({ person: { name }, row, held }, place) => (
        <div key={`${name} ${place}`}>
          <p>
            <strong>{name}</strong>
            {row ? '' : ', who is no longer in the list of people'}{' '}
            {row && hasToPassOn(held) ? (
              <FirstButton kind="quiet" onClick={() => choose(row)}>
                Pass on what {name} holds
              </FirstButton>
            ) : null}
          </p>
          <Held held={held} />
          {row || !hasToPassOn(held) ? null : (
            <p>
              To pass that on, <DeskLink to={{ screen: 'people', part: 'import' }}>bring them in</DeskLink> with their
              email address first.
            </p>
          )}
        </div>
      ))}
    </Message>
  );
}

type Stage = { state: 'reading' } | { state: 'read'; read: Read } | { state: 'failed'; error: unknown };

/** Somebody leaves: what they hold is shown, and passed on in one go (S20). */
export function Leaving(): React.ReactElement {
  const { desk, now, settings } = useDesk();
  const [stage, setStage] = React.useState<Stage>({ state: 'reading' });
  const [leaver, setLeaver] = React.useState<PersonRow>();
  const [typed, setTyped] = React.useState('');
  const isHere = React.useRef(true);
  const look = React.useCallback(() => {
    setStage({ state: 'reading' });
    setLeaver(undefined);
    Promise.all([
      desk.readPeopleRows(),
      readNamed(desk, londonDate(now()), settings),
      desk.readJoiningSteps(),
      desk.readJoinings(),
    ]).then(
      ([rows, named, steps, joinings]) =>
        isHere.current && setStage({ state: 'read', read: { rows, named, template: steps?.rows, joinings } }),
      (error: unknown) => isHere.current && setStage({ state: 'failed', error }),
    );
  }, [desk, now, settings]);
  React.useEffect(() => {
    isHere.current = true;
    look();
    return () => {
      isHere.current = false;
    };
  }, [look]);
  if (stage.state === 'reading') return <Loading what="who holds what" />;
  if (stage.state === 'failed') return <Problem error={stage.error} tryAgain={look} />;
  const { read } = stage;
  if (leaver) return <LeaverForm key={leaver.number} leaver={leaver} read={read} done={look} />;
  const wanted = foldText(typed).trim();
  const found =
    wanted.length < 2
      ? []
      : read.rows.filter(({ value }) => !value.hasLeft && foldText(`${value.name} ${value.email}`).includes(wanted));
  return (
    <>
      <LastDays read={read} choose={setLeaver} />
      <StillNamed read={read} choose={setLeaver} />
      <ListSearch id="tsd-who-leaves" label="Who is leaving?" value={typed} onChange={setTyped} />
      {wanted.length >= 2 && found.length === 0 ? (
        <p role="status">Nobody was found. Type part of their name or address.</p>
      ) : null}
      <ul className={styles.lines}>
        {found.slice(0, mostFound).map((row) => (
          <li key={row.number}>
            <FirstButton kind="quiet" onClick={() => setLeaver(row)}>
              {row.value.name}
            </FirstButton>{' '}
            {aboutPerson(row.value)}
          </li>
        ))}
      </ul>
      {found.length > mostFound ? (
        <p role="status">
          {mostFound} of {found.length} shown. Type more of the name.
        </p>
      ) : null}
      <p>
        <DeskLink to={{ screen: 'people', part: 'joining' }}>Back to joining and leaving</DeskLink>
      </p>
    </>
  );
}
