import * as React from 'react';
import type { CountingRules, KnownPerson } from '@tms-support/sharepoint-storage';
import { lanesOf, shippedSnapshot } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { Problem } from '../../app/Problem';
import { useReading } from '../../app/use-reading';
import { Part } from '../../app/Part';
import { places } from '../../app/places';
import { usePlacedIssues } from '../../queue/use-placed-issues';
import { ComingUp } from './coming-up/ComingUp';
import { CoverOfInboxes } from './cover/CoverOfInboxes';
import { IssueSections } from './issues/IssueSections';
import { KnownProblems } from './KnownProblems';
import { StaleLine } from './StaleLine';
import { useFreshOnReturn } from '../../app/use-fresh-on-return';
import { latePart } from '../../app/late-part';
import { useReminders } from '../../app/use-reminders';
import { londonDate } from '../../words/london-time';
import styles from './home.module.scss';

const Next = latePart(
  async () => (await import(/* webpackChunkName: 'first-steps' */ '../first-hour/NextLine')).NextLine,
  'The steps for a new desk did not load',
);

const Due = latePart(
  async () => (await import(/* webpackChunkName: 'reminders-due' */ './reminders/RemindersDue')).RemindersDue,
  'Your reminders did not load',
);

// With what shows the words of a form that fails: it is fetched as soon as this device holds any.
const Begun = latePart(
  async () => (await import(/* webpackChunkName: 'kept-words' */ './KeptDrafts')).KeptDrafts,
  'Your drafts cannot be listed just now',
);

const noPeople: readonly KnownPerson[] = [];

const shipped: CountingRules = { snapshot: shippedSnapshot, isShipped: true, faults: [] };

/** What the team opens in the morning: what needs them, who has the rest, who covers the inboxes, what is known, what is coming. */
export function HomeScreen(): React.ReactElement {
  const { desk, drafts, person, now } = useDesk<'readCountingRules' | 'readOpenIssues' | 'readPeople'>();
  const open = useReading('open-issues', () => desk.readOpenIssues('in-short'));
  const counting = useReading('counting-rules', () => desk.readCountingRules());
  const people = useReading('team', () => desk.readPeople('in-short'));
  const today = londonDate(now());
  const due = useReminders().filter(({ on }) => on <= today);
  useFreshOnReturn(open.again);
  const inPlace = usePlacedIssues(open.value, (counting.value ?? shipped).snapshot, people.value ?? noPeople);
  if (open.state === 'failed' && !open.value) {
    return (
      <Page title={places.home.title} wide>
        <Problem error={open.error} tryAgain={open.again} />
      </Page>
    );
  }
  const isTmu = lanesOf(person.roles).has('tmu');
  return (
    <Page
      title={places.home.title}
      wide
      beside={
        <div className={styles.around}>
          <Part name="Who covers the inboxes">
            <CoverOfInboxes people={people.value ?? noPeople} mayChange={isTmu} />
          </Part>
          <Part name="What the team knows about">
            <KnownProblems mayEnd={isTmu} />
          </Part>
          <Part name="What is coming up">
            <ComingUp />
          </Part>
        </div>
      }
    >
      {due.length > 0 ? (
        <Part name="What you asked to be reminded of">
          <Due due={due} />
        </Part>
      ) : null}
      {drafts.hasWords ? (
        <Part name="What you began">
          <Begun />
        </Part>
      ) : null}
      {person.maySetUp ? (
        <Part name="What a new desk still needs">
          <Next />
        </Part>
      ) : null}
      {open.state === 'failed' ? <StaleLine again={open.again} error={open.error} /> : null}
      {inPlace ? (
        <Part name="The list of open issues" of={inPlace}>
          <IssueSections inPlace={inPlace} counting={counting.value ?? shipped} people={people.value ?? noPeople} />
        </Part>
      ) : (
        <Loading what="the open issues" rows={4} />
      )}
    </Page>
  );
}
