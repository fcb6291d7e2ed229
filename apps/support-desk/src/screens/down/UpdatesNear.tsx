import * as React from 'react';
import type { OutageWhole } from '@tms-support/sharepoint-storage';
import { lanesOf, type UpdatesOnDay } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Message } from '../../controls/Message';
import { useOutage } from '../../app/outage/use-outage';

/** Which update or release was near, and the one behind it once that is known. */
export function UpdatesNear({
  whole,
  onDay,
}: {
  whole: OutageWhole;
  onDay: UpdatesOnDay | undefined;
}): React.ReactElement {
  const { person } = useDesk();
  const { give, isSending, trouble } = useOutage();
  const { outage } = whole;
  const isTmu = lanesOf(person.roles).has('tmu');
  const near = onDay?.found ?? [];
  const known = near.some(({ update }) => update.key === outage.updateKey);
  const id = 'tsd-down-update';
  return (
    <>
      <p>{onDay ? onDay.message : 'The timetable is being read.'}</p>
      {trouble ? <Message kind="problem" announced title={trouble} /> : null}
      {isTmu && outage.standing !== 'withdrawn' && (near.length > 0 || outage.updateKey) ? (
        <p>
          <label htmlFor={id}>The update behind it</label>{' '}
          <select
            id={id}
            value={outage.updateKey ?? ''}
            aria-disabled={isSending ? true : undefined}
            onChange={({ target: { value } }) =>
              void give(
                outage.key,
                { type: 'link-update', ...(value ? { updateKey: value } : {}) },
                'the update behind it',
              )
            }
          >
            <option value="">Not known</option>
            {outage.updateKey && !known ? <option value={outage.updateKey}>{outage.updateKey}</option> : null}
            {near.map(({ update }) => (
              <option key={update.key} value={update.key}>
                {update.title}
              </option>
            ))}
          </select>
        </p>
      ) : outage.updateKey ? (
        <p>
          Behind it: {near.find(({ update }) => update.key === outage.updateKey)?.update.title ?? outage.updateKey}.
        </p>
      ) : null}
    </>
  );
}
