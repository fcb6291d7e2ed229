import * as React from 'react';
import { lateScreen } from '../../../app/late-screen';
import { Loading } from '../../../app/Loading';
import { Part } from '../../../app/Part';
import { Hidden } from '../../../controls/Hidden';
import type { CoverFormProps } from './CoverForm';
import styles from '../home.module.scss';

// Nothing of it is needed to see who covers: it comes when somebody goes for the button.
const CoverForm = lateScreen(async () => (await import(/* webpackChunkName: 'cover-form' */ './CoverForm')).CoverForm);

/** Sets who covers an inbox in two presses: this button, then a day or days beside a name. */
export function SetCover(props: Omit<CoverFormProps, 'id' | 'close'>): React.ReactElement {
  const { inbox, title } = props;
  const [isOpen, setOpen] = React.useState(false);
  const opener = React.useRef<HTMLButtonElement>(null);
  const id = `tsd-cover-${inbox}`;
  const fetchAhead = (): void => void CoverForm.prefetch();
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        ref={opener}
        className={styles.linkButton}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
        onClick={() => setOpen(!isOpen)}
      >
        Change<Hidden> who covers {title}</Hidden>
      </button>
      {isOpen ? (
        <Part name={`The form for who covers ${title}`}>
          <React.Suspense fallback={<Loading what="the form" rows={1} />}>
            <CoverForm {...props} id={id} close={close} />
          </React.Suspense>
        </Part>
      ) : null}
    </>
  );
}
