import * as React from 'react';
import type { Answers, DraftBox } from './draft-box';
import { thisTab } from './tab';

/** What was typed into a form before, as it opens. While it is open, no other tab is offered it; after that the next form of its kind is. */
export function useOpenDraft(drafts: DraftBox, id: string): Answers | undefined {
  const [kept] = React.useState(() => {
    drafts.tab ??= thisTab();
    return drafts.open(id);
  });
  // Not while it is drawn: whoever watches is drawn by then, and a form whose script came late opens after they looked.
  React.useEffect(() => {
    drafts.tell();
    return () => drafts.close(id);
  }, [id, drafts]);
  return kept;
}
