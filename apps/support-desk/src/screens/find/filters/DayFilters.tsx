import * as React from 'react';
import type { IssueFilters } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { FirstButton } from '../../../controls/FirstButton';
import { dateAnswers, parseDateAnswers } from '../../../forms/date-answers';
import { DateField } from '../../../forms/DateField';
import { ErrorSummary } from '../../../forms/ErrorSummary';
import { FormProvider, useForm, type FieldError } from '../../../forms/use-form';
import { londonDate } from '../../../words/london-time';
import { dayFilters, withFilter } from './filter-choices';
import styles from '../find.module.scss';

/** From which day to which: typed, and used when the button is pressed. */
export function DayFilters({
  filters,
  go,
}: {
  filters: IssueFilters;
  go: (filters: IssueFilters) => void;
}): React.ReactElement {
  const { drafts, now } = useDesk();
  const form = useForm(drafts, 'find/days', () =>
    Object.assign({}, ...dayFilters.map(({ name }) => (filters[name] ? dateAnswers(name, filters[name]) : {}))),
  );
  const use = (): void => {
    const errors: FieldError[] = [];
    let changed = filters;
    for (const { name, label } of dayFilters) {
      const date = parseDateAnswers(form.answers, name, `“${label}”`, 'any', londonDate(now()));
      if (date.state === 'wrong') errors.push({ field: name, message: date.message, part: date.part });
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
          {dayFilters.map(({ name, label }) => (
            <DateField key={name} name={name} legend={label} />
          ))}
        </div>
        <FirstButton type="submit">Use these days</FirstButton>
      </form>
    </FormProvider>
  );
}
