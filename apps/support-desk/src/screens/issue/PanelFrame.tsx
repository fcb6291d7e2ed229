import * as React from 'react';
import { NavigatedContext } from '../../app/Page';
import { DeskLink } from '../../app/DeskLink';
import styles from './issue.module.scss';

/** What is done on an issue's own page, under a heading that takes the focus when somebody arrives by a link. */
export function PanelFrame({
  title,
  number,
  children,
}: {
  title: string;
  number: number;
  children: React.ReactNode;
}): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  const navigated = React.useContext(NavigatedContext);
  const id = `tsd-panel-${number}`;
  React.useEffect(() => {
    if (navigated) heading.current?.focus();
    // Once, on arrival, as with a screen.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <section className={styles.stepForm} aria-labelledby={id} data-print="no">
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}

export function BackToIssue({ number }: { number: number }): React.ReactElement {
  return (
    <DeskLink className={styles.back} to={{ screen: 'issue', number }}>
      Back to the issue
    </DeskLink>
  );
}
