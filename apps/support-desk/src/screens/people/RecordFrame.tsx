import * as React from 'react';
import { FormFrame, KeptNote } from '../../app/FormFrame';
import { FirstButton } from '../../controls/FirstButton';
import type { Form } from '../../forms/use-form';

interface RecordFrameProps {
  form: Form;
  submit: () => Promise<void>;
  isBusy: boolean;
  close: () => void;
  children: React.ReactNode;
}

/** What each form has that opens within the record of somebody’s joining or leaving: a way back to the record, and what was typed before. */
export function RecordFrame({ form, submit, isBusy, close, children }: RecordFrameProps): React.ReactElement {
  return (
    <FormFrame
      form={form}
      submit={() => void submit()}
      isBusy={isBusy}
      words={['Save', 'Saving']}
      leave={
        <FirstButton kind="quiet" onClick={close}>
          Not now
        </FirstButton>
      }
    >
      <KeptNote form={form} />
      {children}
    </FormFrame>
  );
}
