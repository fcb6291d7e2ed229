import * as React from 'react';
import type { GroupOnSite, ListAddresses } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { lateScreen } from '../../app/late-screen';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { places } from '../../app/places';
import { Problem } from '../../app/Problem';
import { DeskLink } from '../../app/DeskLink';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { OutsideLink } from '../../controls/OutsideLink';
import { londonDate } from '../../words/london-time';
import { mayAddUpdates } from '../updates-and-documents/may-add-updates';
import { firstSteps, groupWords, missingOf, type DeskFacts, type FirstStep, type StepName } from './first-steps';
import { readFacts } from './read-facts';
import styles from './first-hour.module.scss';

const BringInPast = lateScreen(
  async () => (await import(/* webpackChunkName: 'bring-in-past' */ './BringInPast')).BringInPast,
);
const BeginReplies = lateScreen(
  async () => (await import(/* webpackChunkName: 'begin-replies' */ './BeginReplies')).BeginReplies,
);

const standsWords: Record<FirstStep['stands'], string> = { there: 'Done', missing: 'Not yet', unknown: 'Not known' };

function Groups({ groups }: { groups: readonly GroupOnSite[] }): React.ReactElement {
  const { siteUrl } = useDesk();
  return (
    <ul className={styles.lines}>
      {groups.map((group) => (
        <li key={group.audience}>
          <OutsideLink href={group.pageUrl} base={siteUrl}>
            {group.title}
          </OutsideLink>
          {groupWords(group)}
          {group.owner ? ` ${group.owner} can change who is in it.` : ''}
        </li>
      ))}
    </ul>
  );
}

/** Where each is put right. */
function Ways({
  name,
  facts,
  addresses,
}: {
  name: StepName;
  facts: DeskFacts;
  addresses: ListAddresses | undefined;
}): React.ReactElement | null {
  const { person } = useDesk();
  switch (name) {
    case 'groups':
      return facts.groups ? <Groups groups={facts.groups} /> : null;
    case 'people':
      return (
        <p>
          <DeskLink to={{ screen: 'people', part: 'import' }}>Bring in people from Excel</DeskLink>
        </p>
      );
    case 'past':
      return (
        <p>
          <DeskLink to={{ screen: 'first-hour', part: 'past-issues' }}>Bring in past issues from Excel</DeskLink>
        </p>
      );
    case 'links':
      return (
        <p>
          <OutsideLink href={addresses?.settings}>Fill them in on the settings list</OutsideLink>
        </p>
      );
    case 'replies':
      return (
        <p>
          <DeskLink to={{ screen: 'first-hour', part: 'replies' }}>Choose replies to begin with</DeskLink>
        </p>
      );
    case 'hours':
      return null;
    case 'cover':
      return (
        <p>
          <DeskLink to={{ screen: 'people', part: 'cover' }}>Say who covers, and from when</DeskLink>
        </p>
      );
    case 'document':
      return (
        <p>
          <OutsideLink href={addresses?.documents}>Add a document to the library</OutsideLink>
        </p>
      );
    case 'update':
      // Whoever set the desk up may be none of those whose duty the timetable is: no link to a form that turns them away.
      return mayAddUpdates(person) ? (
        <p>
          <DeskLink to={{ screen: 'updates', step: 'new' }}>Put an update on the timetable</DeskLink>, or{' '}
          <DeskLink to={{ screen: 'updates', step: 'import' }}>bring in many</DeskLink>
        </p>
      ) : (
        <p>TMU, TRA Digital or the CRM developer put it there.</p>
      );
  }
}

type Looked = { state: 'looking' } | { state: 'seen'; facts: DeskFacts } | { state: 'failed'; error: unknown };

function Steps(): React.ReactElement {
  const { desk, person, settings, siteUrl, now } = useDesk();
  const [looked, setLooked] = React.useState<Looked>({ state: 'looking' });
  const [addresses, setAddresses] = React.useState<ListAddresses>();
  const isHere = React.useRef(true);
  const lookAt = React.useCallback(
    (want?: 'lately') => {
      setLooked({ state: 'looking' });
      readFacts(desk, settings, londonDate(now()), want).then(
        (facts) => isHere.current && setLooked({ state: 'seen', facts }),
        (error: unknown) => isHere.current && setLooked({ state: 'failed', error }),
      );
    },
    [desk, settings, now],
  );
  const look = (): void => lookAt();
  React.useEffect(() => {
    isHere.current = true;
    lookAt('lately');
    import(/* webpackChunkName: 'health' */ '../settings/health/read-health').then(
      ({ addressesOf }) => isHere.current && setAddresses(addressesOf(siteUrl)),
      () => undefined, // Without its links the screen still says everything.
    );
    return () => {
      isHere.current = false;
    };
  }, [lookAt, siteUrl]);
  if (looked.state === 'failed') return <Problem error={looked.error} tryAgain={look} />;
  if (looked.state === 'looking') return <Loading what="what is there" rows={6} />;
  const steps = firstSteps(looked.facts);
  const missing = missingOf(steps).length;
  return (
    <>
      <p role="status">
        {missing === 0
          ? 'Everything that a new desk needs is there.'
          : `${missing} of ${steps.length} steps ${missing === 1 ? 'is' : 'are'} still to do. The desk checks each of these itself, so there is nothing to tick.`}
      </p>
      <ol className={styles.steps}>
        {steps.map(({ name, title, stands, words }) => (
          <li key={name} className={styles.step}>
            <h3>
              {title} <span className={stands === 'there' ? styles.done : styles.open}>{standsWords[stands]}</span>
            </h3>
            {words.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <Ways name={name} facts={looked.facts} addresses={addresses} />
          </li>
        ))}
      </ol>
      <p className={styles.row}>
        <FirstButton onClick={look}>Look again</FirstButton>
        {lanesOf(person.roles).has('tmu') ? <DeskLink to={{ screen: 'log' }}>Log the first issue</DeskLink> : null}
      </p>
    </>
  );
}

/** What stands between set-up and the first real issue, each with its place. */
export function FirstHourScreen({ part }: { part?: string | undefined }): React.ReactElement {
  const { person } = useDesk();
  const mayBegin = person.maySetUp || lanesOf(person.roles).has('tmu');
  const title =
    part === 'past-issues'
      ? 'Bring in past issues'
      : part === 'replies'
        ? 'Replies to begin with'
        : places['first-hour'].title;
  return (
    <Page title={title}>
      {!mayBegin ? (
        <Message kind="note" title="TMU and the site owners get the desk ready">
          <p>There is nothing for you to do here.</p>
        </Message>
      ) : part === 'past-issues' ? (
        <BringInPast />
      ) : part === 'replies' ? (
        <BeginReplies />
      ) : (
        <Steps />
      )}
    </Page>
  );
}
