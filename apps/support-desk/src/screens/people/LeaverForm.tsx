import * as React from 'react';
import type { JoiningRow, PersonRow, TemplateRow } from '@tms-support/sharepoint-storage';
import { holdsNothing, type CalendarDate, type CoverEntry } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { FormFrame, KeptNote } from '../../app/FormFrame';
import { FirstButton } from '../../controls/FirstButton';
import { SelectField } from '../../forms/Choices';
import { dateAnswers, parseDateAnswers } from '../../forms/date-answers';
import { DateField } from '../../forms/DateField';
import { useForm } from '../../forms/use-form';
import { dateWords, shortDateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import { useStoreInTurn, type Kept } from '../rows/use-store-in-turn';
import { coverWords, hasToPassOn, Held } from './Held';
import { leavingRecord } from './leaving-record';
import { LeftOut } from './LeftOut';
import { NoTeam } from './NoTeam';
import { passingsOf, type Passing } from './pass-on';
import { PassedOn } from './PassedOn';
import { aboutPerson } from './person-words';
import type { NamedOnDesk } from './read-holding';
import { sameAddress, teamOf, type OfTeam } from './team';
import { leavingOf } from './under-way';

/** What was read of the site before anybody is chosen. */
export interface Read {
  rows: readonly PersonRow[];
  /** Absent: not there yet, or closed to this person. */
  template: readonly TemplateRow[] | undefined;
  joinings: readonly JoiningRow[] | undefined;
  named: NamedOnDesk;
}

/** ", last day 6 March": two who leave would pass to and fro what both hold. */
function lastDayWords(one: OfTeam, joinings: Read['joinings'], today: string): string {
  const on = leavingOf(joinings, one, today)?.value.on;
  return on === undefined ? '' : `, last day ${shortDateWords(on, today)}`;
}

/** ", away until 9 December": whoever is to take over may not be there themselves. */
function awayWords({ email, awayUntilOn = '' }: OfTeam, { named }: Read, today: string): string {
  const isLeave = ({ away, person, fromOn }: CoverEntry): boolean =>
    away === true && sameAddress(person.email, email) && fromOn <= today;
  const until = [
    awayUntilOn,
    ...named.cover.flatMap(({ value }) => (isLeave(value) ? [value.toOn ?? '9999-12-31'] : [])),
  ]
    .sort()
    .pop()!;
  if (until < today) return '';
  return until === '9999-12-31' ? ', away until further notice' : `, away until ${shortDateWords(until, today)}`;
}

/** Who leaves, on which day, and who takes over. What they hold is passed on once that day has come. */
export function LeaverForm({
  leaver,
  read,
  done,
}: {
  leaver: PersonRow;
  read: Read;
  done: () => void;
}): React.ReactElement {
  const { desk, drafts, now, newId, person } = useDesk();
  const today = londonDate(now());
  const { template } = read;
  const [joinings, setJoinings] = React.useState(read.joinings);
  const [isLooking, setLooking] = React.useState(false);
  const [fault, setFault] = React.useState<unknown>();
  const begun = leavingOf(joinings, leaver.value, today);
  const form = useForm(drafts, `people/leaves-${leaver.number}`, () => ({
    successor: '',
    ...dateAnswers('on', begun?.value.on ?? today),
  }));
  const held = React.useMemo(() => read.named.heldBy(leaver.value), [read, leaver]);
  const keep = React.useCallback((one: Passing): Promise<Kept<undefined>> => one.carryOut(desk), [desk]);
  const { storing, begin, goOn, stop } = useStoreInTurn('the leaving', keep);
  const { name, email, reporter } = leaver.value;
  const heading = React.useRef<HTMLHeadingElement>(null);
  // Whom somebody chose is gone from the page, and the button with it.
  React.useEffect(() => heading.current?.focus(), []);
  const on = parseDateAnswers(form.answers, 'on', 'The last day', 'either', today);
  const isToCome = on.state === 'read' && on.on > today && !leaver.value.hasLeft;
  if (storing)
    return (
      <PassedOn
        leaver={leaver.value}
        held={held}
        lastOn={isToCome ? on.on : undefined}
        storing={storing}
        stop={stop}
        goOn={() => void goOn()}
        done={done}
      />
    );
  const team = teamOf(read.rows.map((row) => row.value)).filter((one) => !sameAddress(one.email, email));
  const mustPassOn = !isToCome && hasToPassOn(held);
  const mayKeep = begun ? begun.isWhole : template !== undefined && joinings !== undefined;
  const submit = async (): Promise<void> => {
    const to = team.find((one) => one.email === form.answers.successor);
    const errors = [
      ...(on.state === 'empty' ? [{ field: 'on', message: 'Enter their last day' }] : []),
      ...(on.state === 'wrong' ? [{ field: 'on', message: on.message }] : []),
      ...(isToCome && !mayKeep
        ? [{ field: 'on', message: 'A site owner must run set-up before a future day can be recorded' }]
        : []),
      ...(mustPassOn && !to ? [{ field: 'successor', message: 'Choose who takes over' }] : []),
    ];
    form.showErrors(errors);
    if (errors.length > 0 || on.state !== 'read' || isLooking) return;
    setLooking(true);
    setFault(undefined);
    try {
      // As they stand now: the page may be open since the morning, and the list of steps in another tab.
      const [records, steps] = await Promise.all([desk.readJoinings(), desk.readJoiningSteps()]);
      const theirs = leavingOf(records, leaver.value, today);
      setJoinings(records);
      if (theirs && theirs.value.on !== begun?.value.on && theirs.value.on !== on.on) {
        const who = theirs.value.notes[theirs.value.notes.length - 1]?.by ?? 'Somebody else';
        const message = `${who} has recorded ${dateWords(theirs.value.on)} as their last day in the meantime. If yours is right, press again`;
        form.showErrors([{ field: 'on', message }]);
        return;
      }
      passOn(on.on, to, { records: records ?? [], template: steps?.rows ?? [], begun: theirs });
    } catch (problem) {
      setFault(problem);
    } finally {
      setLooking(false);
    }
  };
  const passOn = (
    day: CalendarDate,
    to: OfTeam | undefined,
    facts: { records: readonly JoiningRow[]; template: readonly TemplateRow[]; begun: JoiningRow | undefined },
  ): void => {
    const record = leavingRecord(leaver, day, {
      ...facts,
      today,
      newNote: (what) => ({ at: now(), by: person.name, what }),
    });
    form.discardDraft();
    void begin(
      passingsOf(leaver, held, to, {
        today,
        isToCome,
        newId,
        coverWords: (entry) => coverWords(entry, today),
        others: read.rows.filter(
          ({ number, value }) =>
            number !== leaver.number && !value.hasLeft && email !== '' && sameAddress(value.email, email),
        ),
        seen: read.named.cover.map(({ value }) => value),
        record: mayKeep ? record : undefined,
      }),
    );
  };
  return (
    <section aria-labelledby="tsd-leaver">
      <FormFrame
        form={form}
        submit={() => void submit()}
        isBusy={isLooking}
        fault={fault}
        heading={
          <h3 id="tsd-leaver" ref={heading} tabIndex={-1}>
            {name} is leaving
          </h3>
        }
        words={[
          isToCome
            ? 'Save their last day'
            : mustPassOn
              ? 'Pass it on, and mark them as having left'
              : 'Mark them as having left',
          'Saving',
        ]}
        leave={
          <FirstButton kind="quiet" onClick={done}>
            Not this person
          </FirstButton>
        }
      >
        <KeptNote form={form} />
        <p>{aboutPerson(leaver.value)}</p>
        {begun ? null : <LeftOut template={template} kind="leaving" of={reporter?.kind ?? 'tms-user'} />}
        {holdsNothing(held) ? null : <p>They hold:</p>}
        <Held held={held} />
        <DateField
          name="on"
          meaning="either"
          label="Their last day"
          hint="It can be a future day. Until then, they keep what they hold."
        />
        {mustPassOn && team.length === 0 ? <NoTeam /> : null}
        {mustPassOn ? (
          <SelectField
            name="successor"
            label="Who takes over from them?"
            options={team.map((one) => ({
              value: one.email,
              label: `${one.label}${awayWords(one, read, today)}${lastDayWords(one, joinings, today)}`,
            }))}
          />
        ) : null}
      </FormFrame>
    </section>
  );
}
