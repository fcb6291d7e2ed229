import * as React from 'react';
import { copyToClipboard } from '../../../machine/copy-to-clipboard';
import { FirstButton } from '../../../controls/FirstButton';
import styles from './copy.module.scss';

interface CopyWhenReadyProps {
  /** What goes to the clipboard. Asked for when the button is pressed. */
  text: string;
  /** What the button says: "Copy the reply". */
  words: string;
  /** Why it cannot be copied yet. The button stays, and says so when it is pressed: a dead button explains nothing. */
  blocked?: string | undefined;
  /** What a reader hears once it is copied: "The reply is copied." */
  copiedWords: string;
  onCopied?: () => void;
}

/**
 * A button that copies. Where the browser or a policy forbids it, the text stands in a box, selected, with the keys that copy it:
 * a copy that silently did not happen would send the last thing that was in the clipboard.
 */
export function CopyWhenReady({ text, words, blocked, copiedWords, onCopied }: CopyWhenReadyProps): React.ReactElement {
  const [state, setState] = React.useState<'not-yet' | 'copied' | 'by-hand' | 'blocked'>('not-yet');
  const box = React.useRef<HTMLTextAreaElement>(null);
  // What was copied is not what stands there now.
  React.useEffect(() => setState((before) => (before === 'copied' ? 'not-yet' : before)), [text]);
  React.useEffect(() => {
    if (state === 'by-hand') {
      box.current?.focus();
      box.current?.select();
    }
  }, [state]);
  const copy = async (): Promise<void> => {
    if (blocked) {
      setState('blocked');
      return;
    }
    try {
      await copyToClipboard(text);
      setState('copied');
    } catch {
      setState('by-hand');
    }
    onCopied?.();
  };
  const said = state === 'copied' ? copiedWords : state === 'blocked' && blocked ? blocked : '';
  return (
    <>
      <FirstButton onClick={() => void copy()}>{words}</FirstButton>
      <span role="status" className={styles.said}>
        {said}
      </span>
      {state === 'by-hand' && !blocked ? (
        <div className={styles.byHand}>
          <p>
            This browser does not let the desk copy. The text is selected: press Ctrl and C (on a Mac, Command and C).
          </p>
          <textarea
            ref={box}
            className={styles.byHandText}
            readOnly
            rows={6}
            value={text}
            aria-label={`${words}: the text`}
          />
        </div>
      ) : null}
    </>
  );
}
