import * as React from 'react';
import type { IssueFilters } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { FirstButton } from '../../../controls/FirstButton';
import { dateAnswers, parseSeveralDays, type SeveralDays } from '../../../forms/date-answers';
import { DateField } from '../../../forms/DateField';
import { ErrorSummary } from '../../../forms/ErrorSummary';
import { FormProvider, useForm, type FieldError } from '../../../forms/use-form';
import { dayFilters, withFilter } from './filter-choices';
import styles from '../find.module.scss';

/** The first and the last day that a filter stands for, which come in pairs. Hearings lie ahead of those who look for them. */
const daysOf = (place: number): SeveralDays => ({
  from: dayFilters[place & ~1]!.name,
  to: dayFilters[place | 1]!.name,
  meaning: dayFilters[place]!.name.startsWith('hearing') ? 'mostly-coming' : 'mostly-past',
});

/** From which day to which: typed, and used when the button is pressed. */
export function DayFilters({
  filters,
  go,
}: {
  filters: IssueFilters;
  go: (filters: IssueFilters) => void;
}): React.ReactElement {
  const { drafts } = useDesk();
  const form = useForm(drafts, 'find/days', () =>
    Object.assign({}, ...dayFilters.map(({ name }) => (filters[name] ? dateAnswers(name, filters[name]) : {}))),
  );
  const use = (): void => {
    const errors: FieldError[] = [];
    let changed = filters;
    for (const [place, { name }] of dayFilters.entries()) {
      const days = daysOf(place);
      const words = (at: number): string => `“${dayFilters[at]!.label}”`;
      const both = parseSeveralDays(form.answers, days, [words(place & ~1), words(place | 1)], form.today);
      const date = both[name === days.from ? 0 : 1];
      if (date.state === 'wrong') errors.push({ field: name, message: date.message });
      else changed = withFilter(changed, { name, isList: false }, date.state === 'read' ? [date.on] : []);
    }
    form.showErrors(errors);
    if (errors.length > 0) return;
    form.discardDraft();
    go(changed);
  };
  return (
    <FormProvider value={form}>
      <form
        noValidate
        className={styles.days}
        onSubmit={(event) => {
          event.preventDefault();
          use();
        }}
      >
        <ErrorSummary />
        <div className={styles.dayFields}>
          {dayFilters.map(({ name, label }, place) => (
            <DateField key={name} name={name} label={label} of={daysOf(place)} />
          ))}
        </div>
        <FirstButton type="submit">Use these days</FirstButton>
      </form>
    </FormProvider>
  );
}
