import * as React from 'react';
import {
  counted,
  datesCovered,
  hearingsOf,
  hearingSteps,
  planHearings,
  type DateRange,
  type FoundHearing,
  type HearingStep,
} from '@tms-support/support-domain';
import type { HearingRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { FirstButton } from '../../controls/FirstButton';
import { DraftBox } from '../../drafts/draft-box';
import { dateAnswers, parseSeveralDays, type SeveralDays } from '../../forms/date-answers';
import { DateField } from '../../forms/DateField';
import { FormProvider, useForm, type Form } from '../../forms/use-form';
import { daysWords, spanWords } from '../../words/date-words';
import { Lines } from '../rows/Lines';
import type { ReadHearings } from './read-hearings';
import styles from '../rows/rows.module.scss';

const lineOf = ({ on, lastOn, reference }: FoundHearing): string =>
  `${daysWords(on, lastOn ?? on)}: ${reference || 'no reference'}`;

const byDay = <T extends FoundHearing>(hearings: readonly T[]): readonly T[] =>
  [...hearings].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

const days: SeveralDays = { from: 'fromOn', to: 'toOn', meaning: 'mostly-coming' };

/** The dates that somebody says the file covers, or why they are none yet. */
function coversIn(form: Form): DateRange | string {
  const [from, to] = parseSeveralDays(form.answers, days, ['The first day', 'The last day'], form.today);
  if (from.state === 'wrong') return from.message;
  if (to.state === 'wrong') return to.message;
  if (from.state !== 'read' || to.state !== 'read') return 'Say from which day to which day the file covers hearings';
  if (to.on < from.on) return 'The last day must not be before the first day';
  return { fromOn: from.on, toOn: to.on };
}

interface HearingsPreviewProps {
  read: ReadHearings;
  rows: readonly HearingRow[];
  store: (steps: readonly HearingStep[]) => void;
  back: () => void;
}

/** What a file would do before anything counts: what comes, what goes, what changes, and what is dropped of it. */
export function HearingsPreview({ read, rows, store, back }: HearingsPreviewProps): React.ReactElement {
  const { now, newId } = useDesk();
  const stored = React.useMemo(() => hearingsOf(rows).hearings, [rows]);
  const [here] = React.useState(() => new DraftBox('', '', undefined, () => Date.parse(now())));
  const first = datesCovered(read.hearings)!;
  const form = useForm(here, 'hearings-dates', () => ({
    ...dateAnswers('fromOn', first.fromOn),
    ...dateAnswers('toOn', first.toOn),
  }));
  const hasAddresses = read.hearings.some(({ panellists }) => panellists.length > 0);
  const [withAddresses, setWithAddresses] = React.useState(() =>
    stored.some(({ panellists }) => panellists.length > 0),
  );
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const covers = coversIn(form);
  const plan = typeof covers === 'string' ? undefined : planHearings(read.hearings, stored, { covers, withAddresses });
  const isSame = plan && plan.added.length + plan.changed.length + plan.removed.length === 0;
  return (
    <section aria-labelledby="tsd-hearings-preview">
      <h3 id="tsd-hearings-preview" ref={heading} tabIndex={-1}>
        What is in it
      </h3>
      <p>
        {counted(read.hearings.length, 'hearing', 'hearings')}, {spanWords(first.fromOn, first.toOn)}. Nothing is stored
        yet.
      </p>
      {read.limits.map((sentence) => (
        <p key={sentence} className={styles.about}>
          {sentence}
        </p>
      ))}
      <p className={styles.about}>
        {read.dropped.length > 0
          ? `Dropped, and not stored: ${read.dropped.join(', ')}.`
          : 'There is nothing else in it.'}
      </p>
      <FormProvider value={form}>
        <DateField name="fromOn" of={days} label="It covers hearings from" />
        <DateField
          name="toOn"
          of={days}
          label="It covers hearings until"
          hint="Hearings on these days that are not in the file will be removed. All other days stay as they are."
        />
      </FormProvider>
      {hasAddresses ? (
        <p>
          <label>
            <input
              type="checkbox"
              checked={withAddresses}
              onChange={({ target }) => setWithAddresses(target.checked)}
            />{' '}
            Keep panellists’ addresses too, to warn them when TMS is down
          </label>
        </p>
      ) : null}
      <div role="status">
        {plan ? (
          <p>
            {isSame
              ? 'Nothing in it is new: the hearings stay as they are.'
              : `${plan.added.length} new, ${plan.changed.length} changed, ${plan.removed.length} to be removed, ${plan.same.length} as before.`}
          </p>
        ) : (
          <p>{String(covers)}</p>
        )}
      </div>
      {plan ? (
        <>
          <Lines name="To be removed" lines={byDay(plan.removed).map(lineOf)} isOpen />
          <Lines name="New" lines={byDay(plan.added).map(lineOf)} />
          <Lines name="Changed" lines={plan.changed.map(({ after }) => lineOf(after))} />
          <Lines name="Left alone, on other days" lines={plan.outside.map(lineOf)} />
        </>
      ) : null}
      <Lines name="Not read" lines={read.unreadable.map(({ where, why }) => `${where}: ${why}`)} isOpen />
      <div className={styles.row}>
        {plan ? (
          <FirstButton kind="primary" onClick={() => store(hearingSteps(plan, `file-${newId()}`))}>
            {isSame ? 'Confirm that they match this file' : 'Store this'}
          </FirstButton>
        ) : null}
        <FirstButton onClick={back}>Choose something else</FirstButton>
      </div>
    </section>
  );
}
