import * as React from 'react';
import type { DraftBox, DraftTrouble } from '../drafts/draft-box';
import styles from './status.module.scss';

const words: Record<DraftTrouble, string> = {
  'only-on-this-page':
    'This browser cannot keep what you type: its storage is full or switched off. What you type is lost when you close this page, so copy it first.',
  'open-in-another-tab': 'You have begun this form in another tab too. Each tab keeps what is typed in it.',
};

/** Says so where half-written words are not kept as they should be, before somebody relies on it. */
export function DraftTroubleLine({ drafts }: { drafts: DraftBox }): React.ReactElement {
  const [trouble, setTrouble] = React.useState(drafts.trouble);
  React.useEffect(() => {
    const look = (): void => setTrouble(drafts.trouble);
    look();
    // Other tabs' writes are told of by the browser; this tab's by the box.
    window.addEventListener('storage', look);
    const end = drafts.watch(look);
    return () => {
      window.removeEventListener('storage', look);
      end();
    };
  }, [drafts]);
  return (
    <p className={trouble ? styles.offline : undefined} role="status">
      {trouble ? words[trouble] : ''}
    </p>
  );
}
