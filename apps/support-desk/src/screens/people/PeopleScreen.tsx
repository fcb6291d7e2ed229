import * as React from 'react';
import type { KnownPerson } from '@tms-support/sharepoint-storage';
import { foldText } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { Problem } from '../../app/Problem';
import { DeskLink } from '../../app/DeskLink';
import { lateScreen } from '../../app/late-screen';
import { places } from '../../app/places';
import { useReading } from '../../app/use-reading';
import { Message } from '../../controls/Message';
import { ShowMore } from '../../controls/ShowMore';
import { ListSearch } from '../../forms/ListSearch';
import { mayKeepPeople } from '../../app/may-keep-people';
import { aboutPerson } from './person-words';
import styles from './people.module.scss';

const atOnce = 50;

/** The people whom the desk knows, found by name, address or what they do. */
function Everybody({ people }: { people: readonly KnownPerson[] }): React.ReactElement {
  const [typed, setTyped] = React.useState('');
  const [shown, setShown] = React.useState(atOnce);
  const wanted = foldText(typed).trim();
  const found = React.useMemo(
    () =>
      [...people]
        .filter((person) => foldText(`${person.name} ${aboutPerson(person)}`).includes(wanted))
        .sort((a, b) => Number(a.hasLeft) - Number(b.hasLeft) || a.name.localeCompare(b.name)),
    [people, wanted],
  );
  return (
    <section aria-labelledby="tsd-everybody">
      <h3 id="tsd-everybody">Everybody: {people.filter(({ hasLeft }) => !hasLeft).length}</h3>
      <ListSearch id="tsd-find-person" label="Find somebody" value={typed} onChange={setTyped} />
      {found.length === 0 ? <p role="status">Nobody was found.</p> : null}
      <ul className={`${styles.lines} ${styles.everybody}`}>
        {found.slice(0, shown).map((person, index) => (
          <li key={`${person.email} ${person.name} ${index}`}>
            <strong>{person.name}</strong>
            {person.hasLeft ? ' (has left)' : ''} <span className={styles.about}>{aboutPerson(person)}</span>
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} of={found.length} more={2 * atOnce} show={() => setShown(shown + 2 * atOnce)} />
    </section>
  );
}

function ListOfPeople(): React.ReactElement {
  const { desk } = useDesk<'readPeople'>();
  const people = useReading('people', () => desk.readPeople());
  return (
    <>
      <p>
        <DeskLink to={{ screen: 'people', part: 'cover' }}>Cover and leave</DeskLink> ·{' '}
        <DeskLink to={{ screen: 'people', part: 'joining' }}>Joining and leaving</DeskLink> ·{' '}
        <DeskLink to={{ screen: 'people', part: 'import' }}>Bring in people from Excel</DeskLink>
      </p>
      {people.state === 'failed' ? <Problem error={people.error} tryAgain={people.again} /> : null}
      {people.value ? <Everybody people={people.value} /> : null}
      {!people.value && people.state === 'loading' ? <Loading what="the people" /> : null}
    </>
  );
}

const BringInPeople = lateScreen(
  async () => (await import(/* webpackChunkName: 'bring-in-people' */ './BringInPeople')).BringInPeople,
);
const CoverDays = lateScreen(async () => (await import(/* webpackChunkName: 'cover-days' */ './CoverDays')).CoverDays);
const Joinings = lateScreen(async () => (await import(/* webpackChunkName: 'joinings' */ './Joinings')).Joinings);
const Leaving = lateScreen(async () => (await import(/* webpackChunkName: 'leaving' */ './Leaving')).Leaving);

const titles: Readonly<Record<string, string>> = {
  import: 'Bring in people',
  cover: 'Cover and leave',
  joining: 'Joining and leaving',
  leaving: 'Somebody is leaving',
};

/** The people that TMU helps, and those who help: who they are, who joins and who leaves (S18 to S21). */
export function PeopleScreen({ part }: { part?: string | undefined }): React.ReactElement {
  const { person } = useDesk();
  const title = titles[part ?? ''] ?? places.people.title;
  return (
    <Page title={title} wide={!part || part === 'cover'}>
      {!mayKeepPeople(person) ? (
        <Message kind="note" title="The list of people is TMU’s">
          <p>Only TMU and the site owners can see it. To have something in it changed, ask one of them.</p>
        </Message>
      ) : part === 'import' ? (
        <BringInPeople />
      ) : part === 'cover' ? (
        <CoverDays />
      ) : part === 'joining' ? (
        <Joinings />
      ) : part === 'leaving' ? (
        <Leaving />
      ) : (
        <ListOfPeople />
      )}
    </Page>
  );
}
