import * as React from 'react';
import { faultWords } from '../words/fault-words';
import { supportDetails } from '../words/support-details';
import { useTimeNow } from './desk-context';
import { copyToClipboard } from '../machine/copy-to-clipboard';
import styles from './app.module.scss';

/** What failed, for whoever helps: what may be sent to them, and below it what was said, which may name people. */
export function FaultDetails({ error }: { error: unknown }): React.ReactElement {
  const now = useTimeNow();
  // When it was shown, and not when somebody opened the fold.
  const details = React.useMemo(() => supportDetails(error, now?.()), [error, now]);
  const [said, setSaid] = React.useState('');
  const copy = (): void => {
    copyToClipboard(details).then(
      () => setSaid('Copied.'),
      () => setSaid('This browser does not let the desk copy. Select the lines above and copy them.'),
    );
  };
  return (
    <details className={styles.fold}>
      <summary>Details for whoever looks after the desk</summary>
      <pre className={styles.raw} tabIndex={0}>
        {details}
      </pre>
      {/* A native button: this must show also when no further script can be loaded. */}
      <button type="button" className={styles.tryAgain} onClick={copy}>
        Copy details for support
      </button>{' '}
      <span role="status">{said}</span>
      <p>What was said, word for word. It is not copied, as it may name people:</p>
      <pre className={styles.raw} tabIndex={0}>
        {faultWords(error).raw}
      </pre>
    </details>
  );
}
