import * as React from 'react';
import { weekdayNames } from '@tms-support/support-domain';
import { FirstButton } from '../controls/FirstButton';
import { dateWords } from '../words/date-words';
import { dateAnswers, parseDateAnswers, parseSeveralDays, type SeveralDays } from './date-answers';
import { FieldFrame } from './FieldFrame';
import type { ParsedDate } from './parse-date';
import type { DayMeaning } from './typed-day';
import { useField, useFormOf, type Form } from './use-form';
import styles from './forms.module.scss';

type DateFieldProps = {
  name: string;
  label: React.ReactNode;
  hint?: React.ReactNode;
} & (
  | { /** As whoever reads the answer has it. */ meaning: DayMeaning; of?: never }
  | { /** One of the two fields of several days. */ of: SeveralDays; meaning?: never }
);

function parsed({ answers, today }: Form, { name, meaning, of }: DateFieldProps): ParsedDate {
  if (!of) return parseDateAnswers(answers, name, 'It', meaning, today);
  return parseSeveralDays(answers, of, ['It', 'It'], today)[name === of.from ? 0 : 1];
}

const wholeDay = (on: string): string => `${weekdayNames[new Date(on).getUTCDay()]} ${dateWords(on)}`;

/** A date as people type it. What is understood stands beside it, before anything is saved; what may mean two days is asked. */
export function DateField(props: DateFieldProps): React.ReactElement {
  const { name, label, hint, of } = props;
  const form = useFormOf();
  const field = useField(name);
  const saidId = `${field.id}-said`;
  const read = parsed(form, props);
  const choices = read.state === 'wrong' ? read.choices : undefined;
  // "Friday" is another day next week, when the form may be open still, or its draft. Nothing moves: the same date stood beside it.
  const settle = (): void => {
    if (read.state !== 'read' || !field.value) return;
    const isFirst = of?.from === name && read.toOn !== undefined;
    if (isFirst && form.answers[of.to]) return;
    form.setSeveral({ ...dateAnswers(name, read.on), ...(isFirst ? dateAnswers(of.to, read.toOn!) : {}) });
  };
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <div className={styles.date}>
        <input
          id={field.id}
          className={styles.input}
          type="text"
          value={field.value}
          onChange={(event) => field.set(event.target.value)}
          onBlur={settle}
          aria-describedby={[field.describedBy(Boolean(hint)), saidId].filter(Boolean).join(' ')}
          aria-invalid={field.error ? true : undefined}
          autoComplete="off"
        />
        <span id={saidId} role="status">
          {read.state === 'read' ? wholeDay(read.on) : null}
          {read.state === 'read' && read.toOn !== undefined ? ` to ${wholeDay(read.toOn)}` : null}
          {choices ? 'Which day do you mean?' : null}
        </span>
        {choices?.map((on) => (
          <FirstButton
            key={on}
            kind="quiet"
            onClick={() => {
              form.setSeveral(dateAnswers(name, on));
              document.getElementById(field.id)?.focus();
            }}
          >
            {wholeDay(on)}
          </FirstButton>
        ))}
      </div>
    </FieldFrame>
  );
}
