import * as React from 'react';
import type { JoiningRow, KnownPerson, PersonRow, TemplateRow } from '@tms-support/sharepoint-storage';
import {
  holdsNothing,
  inboxes,
  isSamePerson,
  lanesOf,
  orList,
  stepsFor,
  type CalendarDate,
  type CoverEntry,
  type Joining,
} from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { Loading } from '../../app/Loading';
import { Problem } from '../../app/Problem';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { ListSearch } from '../../forms/ListSearch';
import { OutsideLink } from '../../controls/OutsideLink';
import { londonDate } from '../../words/london-time';
import { untilWords } from '../home/cover/cover-days';
import { StoringPart } from '../rows/StoringPart';
import { useStoreInTurn, type Kept } from '../rows/use-store-in-turn';
import { soundSteps } from './JoinForm';
import { passingsOf, type Passing } from './pass-on';
import { aboutPerson } from './person-words';
import { readNamed, type HoldingOnDesk, type NamedOnDesk } from './read-holding';
import forms from '../../forms/forms.module.scss';
import styles from './people.module.scss';

interface Read {
  rows: readonly PersonRow[];
  /** Absent: not there yet, or closed to this person. */
  template: readonly TemplateRow[] | undefined;
  joinings: readonly JoiningRow[] | undefined;
  named: NamedOnDesk;
}

/** One of several entries of an inbox is told from the others by its days. */
const coverWords = (entry: CoverEntry, today: CalendarDate): string =>
  `Cover of ${inboxes[entry.inbox].plain}, ${untilWords(entry, today)}`;

/** What somebody holds, in words; what the desk cannot pass on has the way to where it is changed. */
function Held({ held }: { held: HoldingOnDesk }): React.ReactElement {
  const { siteUrl, now } = useDesk();
  if (holdsNothing(held)) return <p>Nothing on the desk names them.</p>;
  return (
    <ul className={styles.lines}>
      {held.issues.map(({ number, value }) => (
        <li key={`issue ${number}`}>
          Deals with <DeskLink to={{ screen: 'issue', number }}>issue {number}</DeskLink>:{' '}
          {value.details.whatHappened.slice(0, 120)}
        </li>
      ))}
      {held.cover.map((entry) => (
        <li key={entry.key}>{coverWords(entry, londonDate(now()))}</li>
      ))}
      {held.documents.map(({ number, value, listUrl }) => (
        <li key={`document ${number}`}>
          Keeps{' '}
          <OutsideLink href={listUrl} base={siteUrl}>
            {value.title}
          </OutsideLink>
        </li>
      ))}
      {held.updates.map(({ number, value }) => (
        <li key={`update ${number}`}>
          Looks after <DeskLink to={{ screen: 'updates', number }}>{value.title}</DeskLink>
        </li>
      ))}
      {held.ruleRows.map(({ key, title }) => (
        <li key={`rule ${key}`}>The rule “{title}” reminds them</li>
      ))}
      {held.rules
        .filter((title) => !held.ruleRows.some((row) => row.title === title))
        .map((title) => (
          <li key={`counts ${title}`}>
            The rule “{title}” still reminds them, until a site owner publishes the{' '}
            <DeskLink to={{ screen: 'rules' }}>rules</DeskLink> as they are now
          </li>
        ))}
    </ul>
  );
}

const isOfTmu = ({ roles }: KnownPerson): boolean => lanesOf(roles).has('tmu');

function LeaverForm({ leaver, read, done }: { leaver: PersonRow; read: Read; done: () => void }): React.ReactElement {
  const { desk, now, newId, person } = useDesk();
  const [successor, setSuccessor] = React.useState('');
  const [asks, setAsks] = React.useState<string>();
  const held = React.useMemo(() => read.named.heldBy(leaver.value), [read, leaver]);
  const keep = React.useCallback((one: Passing): Promise<Kept<undefined>> => one.carryOut(desk), [desk]);
  const { storing, begin, goOn, stop } = useStoreInTurn('the leaving', keep);
  const team = read.rows
    .map(({ value }) => value)
    .filter((one) => isOfTmu(one) && !one.hasLeft && one.email !== '' && one.email !== leaver.value.email);
  const mustPassOn = [held.issues, held.cover, held.documents, held.updates, held.ruleRows].some(
    (part) => part.length > 0,
  );
  const { name, reporter } = leaver.value;
  if (storing)
    return (
      <StoringPart
        storing={storing}
        stop={stop}
        goOn={() => void goOn()}
        doing={`Passing on what ${name} holds`}
        words={['step is', 'steps are']}
        nameOf={({ words }) => words}
        receipt={[]}
      >
        <ul className={styles.lines}>
          {storing.stored.map(({ one }) => (
            <li key={one.words}>{one.words}</li>
          ))}
        </ul>
        <p>
          {reporter?.kind === 'panellist'
            ? 'TMU also asks for their access to the portal to be ended. That step is the team’s own: the process does not describe it.'
            : 'TMS admin staff remove them from TMS. The desk cannot do that: mark it in the record, with its date, once they say so.'}
        </p>
        <p>
          <DeskLink to={{ screen: 'people', part: 'joining' }}>Go to the record of the leaving</DeskLink>
        </p>
        <p>
          <FirstButton onClick={done}>Somebody else leaves</FirstButton>
        </p>
      </StoringPart>
    );
  const lastOn = londonDate(now());
  const { template, joinings } = read;
  const isBegun = joinings?.some(
    ({ value }) => value.kind === 'leaving' && !value.isCancelled && isSamePerson(value.person, leaver.value),
  );
  const record =
    template && joinings && !isBegun
      ? (notes: readonly string[]): Joining => ({
          key: newId(),
          kind: 'leaving',
          person: { name, email: leaver.value.email, kind: reporter?.kind ?? 'tms-user' },
          on: lastOn,
          isCancelled: false,
          steps: [...stepsFor(soundSteps(template), 'leaving', reporter?.kind ?? 'tms-user')],
          notes: [
            { at: now(), by: person.name, what: 'Begun' },
            ...notes.map((what) => ({ at: now(), by: person.name, what })),
          ],
        })
      : undefined;
  const submit = (): void => {
    const to = team.find(({ email }) => email === successor);
    if (mustPassOn && !to) {
      setAsks('Choose who takes over');
      return;
    }
    setAsks(undefined);
    void begin(
      passingsOf(leaver, held, to, { lastOn, newId, coverWords: (entry) => coverWords(entry, lastOn), record }),
    );
  };
  return (
    <section aria-labelledby="tsd-leaver">
      <h3 id="tsd-leaver">{name} leaves today</h3>
      <p>{aboutPerson(leaver.value)}</p>
      <Held held={held} />
      {mustPassOn ? (
        <p>
          <label htmlFor="tsd-successor" className={forms.label}>
            Who takes over from them?
          </label>
          <select
            id="tsd-successor"
            className={`${forms.input} ${forms.medium}`}
            value={successor}
            onChange={(event) => setSuccessor(event.target.value)}
            aria-invalid={asks ? true : undefined}
            aria-describedby={asks ? 'tsd-successor-asks' : undefined}
          >
            <option value="">Choose one</option>
            {team.map((one) => (
              <option key={one.email} value={one.email}>
                {one.name}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      {asks ? (
        <div id="tsd-successor-asks">
          <Message kind="problem" announced title={asks} />
        </div>
      ) : null}
      <FirstButton kind="primary" onClick={submit}>
        {mustPassOn ? 'Pass it on, and mark them as having left' : 'Mark them as having left'}
      </FirstButton>{' '}
      <FirstButton onClick={done}>Not this person</FirstButton>
    </section>
  );
}

/** Those who have left and are still named somewhere: each is found, wherever it is. */
function StillNamed({ read, choose }: { read: Read; choose: (row: PersonRow) => void }): React.ReactElement | null {
  const named = read.rows
    .filter(({ value }) => value.hasLeft)
    .map((row) => ({ row, held: read.named.heldBy(row.value) }))
    .filter(({ held }) => !holdsNothing(held));
  if (named.length === 0) return <p>Nobody who has left is still named on the desk.</p>;
  return (
    <Message kind="warning" title="They have left, and are still named">
      {named.map(({ row, held }) => (
        <div key={row.number}>
          <p>
            <strong>{row.value.name}</strong>{' '}
            <FirstButton kind="quiet" onClick={() => choose(row)}>
              Pass on what {row.value.name} holds
            </FirstButton>
          </p>
          <Held held={held} />
        </div>
      ))}
    </Message>
  );
}

type Stage = { state: 'reading' } | { state: 'read'; read: Read } | { state: 'failed'; error: unknown };

/** Somebody leaves: what they hold is shown, and passed on in one go (S20). */
export function Leaving(): React.ReactElement {
  const { desk, now } = useDesk();
  const [stage, setStage] = React.useState<Stage>({ state: 'reading' });
  const [leaver, setLeaver] = React.useState<PersonRow>();
  const [typed, setTyped] = React.useState('');
  const isHere = React.useRef(true);
  const look = React.useCallback(() => {
    setStage({ state: 'reading' });
    setLeaver(undefined);
    Promise.all([
      desk.readPeopleRows(),
      readNamed(desk, londonDate(now())),
      desk.readJoiningSteps(),
      desk.readJoinings(),
    ]).then(
      ([rows, named, steps, joinings]) =>
        isHere.current && setStage({ state: 'read', read: { rows, named, template: steps?.rows, joinings } }),
      (error: unknown) => isHere.current && setStage({ state: 'failed', error }),
    );
  }, [desk, now]);
  React.useEffect(() => {
    isHere.current = true;
    look();
    return () => {
      isHere.current = false;
    };
  }, [look]);
  if (stage.state === 'reading') return <Loading what="who holds what" rows={4} />;
  if (stage.state === 'failed') return <Problem error={stage.error} tryAgain={look} />;
  const { read } = stage;
  if (leaver) return <LeaverForm key={leaver.number} leaver={leaver} read={read} done={look} />;
  const wanted = typed.trim().toLowerCase();
  const found =
    wanted.length < 2
      ? []
      : read.rows
          .filter(({ value }) => !value.hasLeft && `${value.name} ${value.email}`.toLowerCase().includes(wanted))
          .slice(0, 20);
  return (
    <>
      <StillNamed read={read} choose={setLeaver} />
      <ListSearch id="tsd-who-leaves" label="Who is leaving?" value={typed} onChange={setTyped} />
      {wanted.length >= 2 && found.length === 0 ? (
        <p role="status">Nobody was found. Type a part of {orList(['their name', 'their address'])}.</p>
      ) : null}
      <ul className={styles.lines}>
        {found.map((row) => (
          <li key={row.number}>
            <FirstButton kind="quiet" onClick={() => setLeaver(row)}>
              {row.value.name}
            </FirstButton>{' '}
            {aboutPerson(row.value)}
          </li>
        ))}
      </ul>
    </>
  );
}
