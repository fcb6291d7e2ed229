import * as React from 'react';
import type { JoiningRow, TemplateRow } from '@tms-support/sharepoint-storage';
import { counted, stepsFor } from '@tms-support/support-domain';
import { FirstButton } from '../../controls/FirstButton';
import { Hidden } from '../../controls/Hidden';
import { soundSteps } from './leaving-record';
import type { useJoining } from './use-joining';

interface TakeStepsProps {
  row: JoiningRow;
  template: readonly TemplateRow[];
  at: ReturnType<typeof useJoining>;
  /** The button goes with it: whoever pressed it goes on from here. */
  focus: () => void;
}

/** A record that was begun before the template had steps for its person: it takes them once there are some. */
export function TakeSteps({ row, template, at, focus }: TakeStepsProps): React.ReactElement {
  const { kind, person } = row.value;
  const steps = [...stepsFor(soundSteps(template), kind, person.kind)];
  const take = async (): Promise<void> => {
    const titles = steps.map(({ title }) => title).join('; ');
    const note = { type: 'note' as const, what: `Steps taken from the template: ${titles}`, change: { steps } };
    const given = await at.give(row, note, `steps of ${person.name}`);
    if (given && 'row' in given) focus();
  };
  return (
    <>
      <p>
        The template had no steps for them when this record was begun.{' '}
        {steps.length === 0
          ? 'Once it has some, you can add them from here.'
          : `It has ${counted(steps.length, 'step')} now.`}
      </p>
      {steps.length > 0 ? (
        <FirstButton kind="quiet" busy={at.isBusy} onClick={() => void take()}>
          Take {steps.length === 1 ? 'the step' : `the ${steps.length} steps`} from the template
          <Hidden>: {person.name}</Hidden>
        </FirstButton>
      ) : null}
    </>
  );
}
