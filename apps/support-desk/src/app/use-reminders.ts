import * as React from 'react';
import { useDesk } from './desk-context';
import { onReminders, readReminders, type Reminder } from './reminders';

/** One's own reminders on this device, nearest first. */
export function useReminders(): readonly Reminder[] {
  const { siteUrl, person } = useDesk();
  const read = React.useCallback(() => readReminders(siteUrl, person.email), [siteUrl, person.email]);
  const [reminders, setReminders] = React.useState(read);
  React.useEffect(() => onReminders(() => setReminders(read())), [read]);
  return reminders;
}
