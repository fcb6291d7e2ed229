import * as React from 'react';
import { TextArea } from '../../../forms/TextField';

/** Where there may be nothing to say. */
export const NoteField = (): React.ReactElement => (
  <TextArea name="note" label="Anything to note? (optional)" rows={2} />
);
