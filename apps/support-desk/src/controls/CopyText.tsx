import * as React from 'react';
import { copyToClipboard } from '../machine/copy-to-clipboard';
import { FirstButton } from './FirstButton';
import styles from './controls.module.scss';

interface CopyTextProps {
  /** Asked for when the button is pressed: a view's address is that of the moment. */
  text: () => string;
  children: React.ReactNode;
  /** What is said after: "The link is copied." */
  copied: string;
  /** What the text is, where it must be copied by hand: "Link to this view". */
  label: string;
  kind?: 'primary' | 'plain' | 'quiet';
}

/** Copies a text. Where the browser or a frame's policy forbids it, the text is shown, chosen, for the person to copy. */
export function CopyText({ text, children, copied, label, kind = 'plain' }: CopyTextProps): React.ReactElement {
  const [state, setState] = React.useState<{ is: 'none' | 'copied' } | { is: 'by-hand'; text: string }>({ is: 'none' });
  const field = React.useRef<HTMLTextAreaElement>(null);
  const id = React.useMemo(() => `tsd-copy-${label.toLowerCase().replace(/[^a-z]+/g, '-')}`, [label]);
  React.useEffect(() => {
    if (state.is === 'by-hand') field.current?.select();
  }, [state]);
  const copy = async (): Promise<void> => {
    const wanted = text();
    try {
      await copyToClipboard(wanted);
      setState({ is: 'copied' });
    } catch {
      setState({ is: 'by-hand', text: wanted });
    }
  };
  return (
    <div className={styles.copy}>
      <FirstButton kind={kind} onClick={() => void copy()}>
        {children}
      </FirstButton>
      <span role="status">{state.is === 'copied' ? copied : ''}</span>
      {state.is === 'by-hand' ? (
        <div className={styles.byHand}>
          <label htmlFor={id}>{label}: copy it from here, since this browser does not let the desk do it</label>
          <textarea id={id} ref={field} readOnly rows={3} value={state.text} className={styles.byHandText} />
        </div>
      ) : null}
    </div>
  );
}
