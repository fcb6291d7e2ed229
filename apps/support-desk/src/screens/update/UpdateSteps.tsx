import * as React from 'react';
import type { TimetableRow } from '@tms-support/sharepoint-storage';
import {
  lanesOf,
  openUpdateSteps,
  updateDuty,
  windowStartsOn,
  type CalendarDate,
  type TimetableUpdate,
} from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { goTo } from '../../app/use-route';
import { Button } from '../../controls/Button';
import { londonDate } from '../../words/london-time';
import { isUpdateForm, stepForms, type UpdateForm } from './step-fields';
import styles from './update.module.scss';

/** What fits best now, for TMU: the open duty first, then what the stage asks for. */
const next = (update: TimetableUpdate, today: CalendarDate): UpdateForm => {
  const { duty } = updateDuty(update);
  if (duty === 'brief-again') return 'confirm-briefing';
  // What has not come cannot have been applied: until its first day, to tell people fits better.
  const { window } = update.announced;
  const isAhead = !window || today < windowStartsOn(window);
  if (duty === 'nobody-told' && isAhead && (update.stage === 'to-act' || update.stage === 'tested')) return 'tell';
  const byStage: Partial<Record<TimetableUpdate['stage'], UpdateForm>> = {
    'to-test': 'record-test',
    'to-act': 'record-applied',
    tested: 'record-applied',
    applied: 'record-checked',
    checked: 'close-update',
    closed: 'add-update-note',
    ignored: 'add-update-note',
  };
  return byStage[update.stage] ?? (update.stage === 'heard' ? 'decide' : 'confirm-briefing');
};

/** The steps that this person may take now: the one that fits as the button, the others in a fold. */
export function UpdateSteps({ row }: { row: TimetableRow }): React.ReactElement | null {
  const { person, now } = useDesk();
  const update = row.value;
  const waits = update.tellings.some(({ acknowledged }) => acknowledged === undefined);
  const open = openUpdateSteps(update, person)
    .map(({ command }) => command)
    .filter(isUpdateForm)
    .filter((form) => form !== 'acknowledge' || waits)
    .filter((form) => form !== 'tell' || update.tellings.length === 0 || !lanesOf(person.roles).has('tmu'));
  if (open.length === 0) return null;
  const wanted = lanesOf(person.roles).has('tmu') ? next(update, londonDate(now())) : 'tell';
  const first = open.find((form) => form === wanted) ?? open[0]!;
  return (
    <section aria-labelledby="tsd-steps">
      <h3 id="tsd-steps">What next?</h3>
      <Button kind="primary" onClick={() => goTo({ screen: 'updates', number: row.number, step: first })}>
        {stepForms[first].title}
      </Button>
      <details className={styles.other}>
        <summary>Other steps</summary>
        <ul className={styles.steps}>
          {open
            .filter((form) => form !== first)
            .map((form) => (
              <li key={form}>
                <DeskLink to={{ screen: 'updates', number: row.number, step: form }}>{stepForms[form].title}</DeskLink>
              </li>
            ))}
        </ul>
      </details>
    </section>
  );
}
