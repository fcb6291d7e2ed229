import * as React from 'react';
import type { OpenPlaceholder } from '@tms-support/support-domain';
import { FirstButton } from '../../../controls/FirstButton';
import { Message } from '../../../controls/Message';

interface OpenPlaceholdersProps {
  open: readonly OpenPlaceholder[];
  /** Fills in what the desk knows. Absent where each copy is filled in by itself. */
  fill: (() => void) | undefined;
  keep: (placeholder: string) => void;
}

/** What is still in square brackets. Nobody should read "Hello [nmae]"; but an error message may have brackets of its own. */
export function OpenPlaceholders({ open, fill, keep }: OpenPlaceholdersProps): React.ReactElement | null {
  if (open.length === 0) return null;
  return (
    <Message
      kind="warning"
      title={
        open.length === 1 ? 'One thing is still to be filled in' : `${open.length} things are still to be filled in`
      }
    >
      <ul>
        {open.map(({ placeholder }) => (
          <li key={placeholder}>
            <strong>{placeholder}</strong>{' '}
            <FirstButton kind="quiet" onClick={() => keep(placeholder)}>
              Leave {placeholder} as it is
            </FirstButton>
          </li>
        ))}
      </ul>
      <p>Replace it in the reply, or leave it if it belongs there.</p>
      {fill ? <FirstButton onClick={fill}>Fill in what the desk knows</FirstButton> : null}
    </Message>
  );
}
