import * as React from 'react';
import type { JoiningRow, KnownPerson } from '@tms-support/sharepoint-storage';
import { gapsAhead, gapWords, inboxes, inboxSchema, type CoverEntry, type Inbox } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { FormFrame, KeptNote } from '../../app/FormFrame';
import { Loading } from '../../app/Loading';
import { Problem } from '../../app/Problem';
import { useReading } from '../../app/use-reading';
import { CellFaults } from '../../controls/CellFaults';
import { FirstButton } from '../../controls/FirstButton';
import { Hidden } from '../../controls/Hidden';
import { Message } from '../../controls/Message';
import { NotSaved } from '../../controls/NotSaved';
import { Choices, SelectField } from '../../forms/Choices';
import { parseSeveralDays, type SeveralDays } from '../../forms/date-answers';
import { DateField } from '../../forms/DateField';
import { useForm, type FieldError } from '../../forms/use-form';
import { officeHours } from '../../queue/office-hours';
import { shortDateWords, spanWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import { dayBefore } from '../home/cover/cover-days';
import { useCoverGiving } from '../home/cover/use-cover';
import { withoutLeave, type CoverAround } from '../home/cover/without-leave';
import { CoverStrip } from './CoverStrip';
import { NoTeam } from './NoTeam';
import { teamOf } from './team';
import { leavingOf } from './under-way';
import styles from './people.module.scss';

type What = Inbox | 'away';

const days: SeveralDays = { from: 'fromOn', to: 'toOn', meaning: 'mostly-coming', toMeaning: 'coming' };

/** Half a day is no day of cover or leave: an inbox is covered by whole ones. */
const partOfDay = /\bhalf\b|\d ?[ap]m\b|\b(?:am|pm|morning|afternoon)\b/i;

/** How far ahead gaps are looked for where cover has no last day. */
const daysAhead = 90;

function entryWords(whole: CoverEntry, around: CoverAround): string {
  const { entry, but } = withoutLeave(whole, around);
  const { person, inbox, away, fromOn, toOn } = entry;
  const hasLeft =
    away && around.people.some((one) => one.hasLeft && one.email.toLowerCase() === person.email.toLowerCase());
  const what = away ? `${person.name} is away` : `${person.name} covers ${inboxes[inbox].plain}`;
  return `${what} ${spanWords(fromOn, toOn, around.today)}${toOn === undefined ? ', until further notice' : ''}${but}${hasLeft ? ', and has left' : ''}`;
}

interface CoverFormProps extends CoverAround {
  people: readonly KnownPerson[];
}

/** Who covers an inbox, or is away, from one day to another. */
function DaysForm({ entries, people, today }: CoverFormProps): React.ReactElement {
  const { drafts, newId } = useDesk();
  const form = useForm(drafts, 'people/cover', () => ({ key: newId(), who: '', what: '' }));
  const { isSending, problem, give } = useCoverGiving();
  const [saved, setSaved] = React.useState<CoverEntry>();
  const team = teamOf(people);
  const submit = async (): Promise<void> => {
    const { who = '', what = '', key = '' } = form.answers;
    const person = team.find(({ email }) => email === who);
    const [from, to] = parseSeveralDays(form.answers, days, ['The first day', 'The last day'], today);
    const errors: FieldError[] = [];
    if (!person) errors.push({ field: 'who', message: 'Choose who' });
    if (what === '') errors.push({ field: 'what', message: 'Choose leave or an inbox' });
    if (from.state === 'empty') errors.push({ field: 'fromOn', message: 'Enter the first day' });
    if (from.state === 'wrong') {
      const isPart = partOfDay.test(form.answers.fromOn ?? '');
      const message = 'The first day must be a whole day, like 3 December. Half days are not kept here';
      errors.push({ field: 'fromOn', message: isPart ? message : from.message });
    }
    if (to.state === 'wrong') errors.push({ field: 'toOn', message: to.message });
    if (to.state === 'empty' && what === 'away') errors.push({ field: 'toOn', message: 'Enter the last day of leave' });
    if (from.state === 'read' && to.state === 'read' && to.on < from.on)
      errors.push({ field: 'toOn', message: 'The last day must be the first day or after it' });
    form.showErrors(errors);
    setSaved(undefined);
    if (errors.length > 0 || !person || from.state !== 'read') return;
    const entry: CoverEntry = {
      key,
      // Whoever is away covers neither inbox; the row must name one.
      inbox: what === 'away' ? 'portal-inbox' : (what as Inbox),
      person: { name: person.name, email: person.email },
      fromOn: from.on,
      ...(to.state === 'read' ? { toOn: to.on } : {}),
      ...(what === 'away' ? { away: true } : {}),
    };
    const words = entryWords(entry, { entries: [...entries, entry], people, today });
    const undo = {
      words: `adding that ${words}`,
      command: { type: 'end-cover' as const, key, lastOn: dayBefore(entry.fromOn), seen: [entry] },
    };
    if (await give(words, { type: 'set-cover', entry, seen: [...entries] }, undo)) {
      form.discardDraft();
      setSaved(entry);
      form.setSeveral({
        key: newId(),
        who: '',
        what: '',
        fromOn: '',
        toOn: '',
      });
    }
  };
  const whats: readonly { value: What; label: string }[] = [
    { value: 'away', label: 'Is away' },
    ...inboxSchema.options.map((inbox) => ({ value: inbox, label: `Covers ${inboxes[inbox].plain}` })),
  ];
  return (
    <FormFrame
      form={form}
      submit={() => void submit()}
      isBusy={isSending}
      words={['Save', 'Saving']}
      leave={<DeskLink to={{ screen: 'people' }}>Back to the people</DeskLink>}
      heading={<h3>Add cover or leave</h3>}
    >
      <NotSaved why={problem} />
      <KeptNote form={form} />
      {team.length === 0 ? <NoTeam /> : null}
      <SelectField name="who" label="Who?" options={team.map(({ email, label }) => ({ value: email, label }))} />
      <Choices name="what" legend="What?" choices={whats} />
      <DateField name="fromOn" of={days} label="First day" hint="For example 3 December, Friday or 3–9 December" />
      <DateField
        name="toOn"
        of={days}
        label="Last day"
        hint="This day is included. Leave it blank for cover until further notice."
      />
      {saved ? <WhatItLeaves entry={saved} {...{ entries, people, today }} /> : null}
    </FormFrame>
  );
}

/** What was saved, beside the button that was pressed: the weeks that show it are above, and may be out of sight. */
function WhatItLeaves({
  entry,
  entries,
  people,
  today,
}: CoverFormProps & { entry: CoverEntry }): React.ReactElement | null {
  const calendar = officeHours();
  // Until it is taken back. By what it says: where the same was there already, it has the key of that one.
  const around = { entries, people, today };
  const words = entryWords(entry, around);
  if (!entries.some((one) => entryWords(one, around) === words)) return null;
  // To the last of these days, however far ahead: leave in summer is put down in winter.
  const last = entry.toOn ?? entry.fromOn;
  const days = Math.max(daysAhead, (Date.parse(last) - Date.parse(today)) / 86_400_000 + 1);
  const gaps = inboxSchema.options
    .filter((inbox) => entry.away || inbox === entry.inbox)
    .flatMap((inbox) =>
      gapsAhead(entries, inbox, today, { people, days, isWorkingDay: (on) => calendar.isWorkingDay(on) }),
    )
    .filter(({ fromOn, toOn }) => toOn >= entry.fromOn && (entry.toOn === undefined || fromOn <= entry.toOn));
  return (
    <Message kind={gaps.length > 0 ? 'warning' : 'saved'} announced title={`Saved: ${words}`}>
      {gaps.map((gap) => (
        <p key={`${gap.inbox} ${gap.fromOn}`}>{gapWords(gap, today)}</p>
      ))}
    </Message>
  );
}

/** Somebody's last day may come before their cover ends, and nobody takes over by itself. */
function lastDayWords({ away, person, toOn }: CoverEntry, joinings: ToComeProps['joinings'], today: string): string {
  const on = away ? undefined : leavingOf(joinings ?? undefined, person, today)?.value.on;
  return on !== undefined && (toOn === undefined || toOn > on)
    ? `. Their last day is ${shortDateWords(on, today)}.`
    : '';
}

interface ToComeProps extends CoverFormProps {
  joinings: readonly JoiningRow[] | null | undefined;
}

/** Cover and leave that is not over yet; each can be removed. */
function ToCome({ entries, people, joinings, today }: ToComeProps): React.ReactElement | null {
  const { isSending, problem, give } = useCoverGiving();
  const toCome = entries
    // A first day that nobody can read never comes; what is wrong with it stands above.
    .filter(
      ({ toOn, fromOn }) =>
        fromOn < '9999' && (toOn === undefined || toOn >= today) && (toOn === undefined || toOn >= fromOn),
    )
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : 0));
  if (toCome.length === 0) return null;
  const words = (entry: CoverEntry): string => entryWords(entry, { entries, people, today });
  const end = (entry: CoverEntry): void => {
    const lastOn = dayBefore(entry.fromOn > today ? entry.fromOn : today);
    const seen = [...entries.filter(({ key }) => key !== entry.key), { ...entry, toOn: lastOn }];
    const undo = {
      words: `removing that ${words(entry)}`,
      command: { type: 'set-cover' as const, entry, seen },
    };
    void give(`Removed: ${words(entry)}`, { type: 'end-cover', key: entry.key, lastOn, seen: [...entries] }, undo);
  };
  return (
    <section aria-labelledby="tsd-cover-from-today">
      <h3 id="tsd-cover-from-today">Cover and leave from today</h3>
      <NotSaved why={problem} />
      <ul className={styles.lines}>
        {toCome.map((entry) => (
          <li key={entry.key}>
            <span className={styles.said}>
              {words(entry)}
              {lastDayWords(entry, joinings, today)}
            </span>{' '}
            <FirstButton kind="quiet" busy={isSending} onClick={() => end(entry)}>
              {entry.fromOn > today ? 'Remove' : 'End it now'}
              <Hidden>: {words(entry)}</Hidden>
            </FirstButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Cover and leave by dates, with the coming weeks as one strip (S7, S8). */
export function CoverDays(): React.ReactElement {
  const { desk, now, siteUrl } = useDesk<'readCover' | 'readJoinings' | 'readPeople'>();
  const today = londonDate(now());
  const cover = useReading('cover', () => desk.readCover());
  const people = useReading('people', () => desk.readPeople());
  const joinings = useReading('joinings', async () => (await desk.readJoinings()) ?? null);
  const entries = React.useMemo(() => (cover.value ?? []).map(({ value }) => value), [cover.value]);
  if (cover.state === 'failed' && !cover.value) return <Problem error={cover.error} tryAgain={cover.again} />;
  if (!cover.value || !people.value) return <Loading what="who covers the inboxes" />;
  return (
    <>
      {cover.value
        .filter(({ faults }) => faults.length > 0)
        .map(({ number, faults, listUrl, value: { person } }) => (
          <CellFaults
            key={number}
            faults={faults}
            listUrl={listUrl}
            of={`cover or leave of ${person.name}`}
            base={siteUrl}
          />
        ))}
      <CoverStrip entries={entries} people={people.value} today={today} />
      {/* Side by side where there is room: a line more in the list moves nothing that somebody fills in. */}
      <div className={styles.beside}>
        <ToCome entries={entries} people={people.value} joinings={joinings.value} today={today} />
        <DaysForm entries={entries} people={people.value} today={today} />
      </div>
    </>
  );
}
