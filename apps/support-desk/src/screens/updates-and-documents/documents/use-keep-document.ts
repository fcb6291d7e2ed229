import * as React from 'react';
import type {
  ChangedMeanwhileError,
  DocumentFacts,
  DocumentRow,
  GivenFile,
  SeenDocument,
  TheirRow,
} from '@tms-support/sharepoint-storage';
import { useDesk } from '../../../app/desk-context';

/** How the keeping of a document ended. */
export type KeptDocument =
  | { outcome: 'saved'; row: DocumentRow }
  | ({ outcome: 'overtaken' } & TheirRow<DocumentRow>)
  /** SharePoint or the desk did not take it: why, in words for whoever gave it. */
  | { outcome: 'refused'; because: string }
  | { outcome: 'failed'; error: unknown };

/** Keeps a document, once at a time, says where that stands, and offers to take a change of its words back. */
export function useKeepDocument(): {
  isBusy: boolean;
  keep: (
    facts: DocumentFacts,
    seen: (SeenDocument & { fileName?: string }) | undefined,
    file: GivenFile | undefined,
  ) => Promise<KeptDocument | undefined>;
} {
  const { desk, shelf, sayStatus, offerUndo, now } = useDesk<'addDocument' | 'keepDocument'>();
  const [isBusy, setBusy] = React.useState(false);
  const busy = React.useRef(false);

  const show = (row: DocumentRow): void => {
    const rows = shelf.get('documents');
    if (rows) shelf.put('documents', [...rows.filter(({ number }) => number !== row.number), row]);
  };

  return {
    isBusy,
    keep: async (facts, seen, file) => {
      if (busy.current) return undefined;
      busy.current = true;
      setBusy(true);
      const what = `the document “${facts.title}”`;
      sayStatus({ state: 'sending', what });
      try {
        const row = seen ? await desk.keepDocument(facts, seen, file?.bytes) : await desk.addDocument(file!, facts);
        show(row);
        sayStatus({ state: 'saved', what, at: now() });
        // A file that was added or replaced stays in the library, with its earlier version: nothing of the desk deletes.
        if (seen && !file) {
          offerUndo(`the change to “${facts.title}”`, async () => show(await desk.keepDocument(seen.value, row)));
        }
        return { outcome: 'saved', row };
      } catch (error) {
        // By its code and its shape: storage is a script of its own here, and `instanceof` would need it on the first screen.
        const told = error as Partial<ChangedMeanwhileError<DocumentRow>> | undefined;
        const isRefused = told?.code === 'STORAGE.REFUSED';
        const theirs = told?.code === 'STORAGE.CONFLICT' ? told.row : undefined;
        sayStatus({ state: 'failed', what, error });
        if (theirs) return { outcome: 'overtaken', ...theirs };
        if (isRefused && told.message) return { outcome: 'refused', because: told.message };
        return { outcome: 'failed', error };
      } finally {
        busy.current = false;
        setBusy(false);
      }
    },
  };
}
