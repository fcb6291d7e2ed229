import * as React from 'react';
import type { CalendarDate } from '@tms-support/support-domain';
import { goTo } from '../../app/use-route';
import { useDesk } from '../../app/desk-context';
import { Button } from '../../controls/Button';
import { dateAnswers, parseDateAnswers } from '../../forms/date-answers';
import { DateField } from '../../forms/DateField';
import { FormProvider, sentBy, useForm } from '../../forms/use-form';

/** Which past day is looked at: that of the last outage, until another is typed. */
export function DayForm({ first }: { first: CalendarDate | undefined }): React.ReactElement {
  const { drafts } = useDesk();
  const form = useForm(drafts, 'down/day', () => (first ? dateAnswers('day', first) : {}));
  const show = (): void => {
    const day = parseDateAnswers(form.answers, 'day', 'The day', 'past', form.today);
    form.showErrors(
      day.state === 'read' ? [] : [{ field: 'day', message: day.state === 'wrong' ? day.message : 'Enter the day' }],
    );
    if (day.state !== 'read') return document.getElementById(`${form.id}-day`)?.focus();
    form.discardDraft();
    goTo({ screen: 'down', day: day.on });
  };
  return (
    <FormProvider value={form}>
      <form {...sentBy(show)}>
        <DateField name="day" meaning="past" label="Which day?" hint="For example 14 October or last Friday" />
        <Button type="submit">Show it</Button>
      </form>
    </FormProvider>
  );
}
