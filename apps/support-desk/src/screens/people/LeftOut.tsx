import * as React from 'react';
import type { TemplateRow } from '@tms-support/sharepoint-storage';
import { counted } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Message } from '../../controls/Message';
import { OutsideLink } from '../../controls/OutsideLink';

/** Steps of the template with a cell to mend begin nobody's record, and come into none later: said before a record is begun without them. */
export function LeftOut({
  template = [],
}: {
  template: readonly TemplateRow[] | undefined;
}): React.ReactElement | null {
  const { siteUrl } = useDesk();
  const faulty = template.filter(({ faults }) => faults.length > 0);
  if (faulty.length === 0) return null;
  const many = faulty.length > 1;
  return (
    <Message
      kind="warning"
      title={`${counted(faulty.length, 'step')} of the template cannot be read, and will not be in this record`}
    >
      <p>
        Correct {many ? 'them' : 'it'} in the list first, or do {many ? 'them' : 'it'} without the record:
      </p>
      <ul>
        {faulty.map(({ number, step, listUrl }) => (
          <li key={number}>
            <OutsideLink href={listUrl} base={siteUrl}>
              {step.title}
            </OutsideLink>
          </li>
        ))}
      </ul>
    </Message>
  );
}
