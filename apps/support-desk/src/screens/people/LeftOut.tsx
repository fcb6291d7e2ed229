import * as React from 'react';
import type { TemplateRow } from '@tms-support/sharepoint-storage';
import { counted, stepsFor, type JoiningKind, type ReporterKind } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Message } from '../../controls/Message';
import { OutsideLink } from '../../controls/OutsideLink';
import { soundSteps } from './leaving-record';

interface LeftOutProps {
  template: readonly TemplateRow[] | undefined;
  kind: JoiningKind;
  /** Who joins or leaves; absent until somebody says. */
  of: ReporterKind | undefined;
}

/**
 * What a record would lack, said before it is begun: it keeps the steps that it begins with. Steps of the template with a cell to mend begin
 * nobody's record, and there may be none at all for this person.
 */
export function LeftOut({ template, kind, of }: LeftOutProps): React.ReactElement | null {
  const { siteUrl } = useDesk();
  if (!template) return null;
  const faulty = template.filter(({ faults }) => faults.length > 0);
  const hasNone = of !== undefined && stepsFor(soundSteps(template), kind, of).length === 0;
  const many = faulty.length > 1;
  return (
    <>
      {hasNone ? (
        <Message
          kind="warning"
          title={`The template has no steps for a ${of === 'panellist' ? 'panellist' : 'TMS user'} who ${kind === 'joining' ? 'joins' : 'leaves'}`}
        >
          <p>Add some in their list first. You can add steps to the record later.</p>
        </Message>
      ) : null}
      {faulty.length > 0 ? (
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
      ) : null}
    </>
  );
}
