import * as React from 'react';
import { titlePage } from './page-title';
import styles from './app.module.scss';

/** True once somebody has gone from one place to another: the first screen must not take the focus from the page around it. */
export const NavigatedContext = React.createContext(false);

interface PageProps {
  title: React.ReactNode;
  intro?: React.ReactNode;
  children: React.ReactNode;
  wide?: boolean;
  /** What stands beside all of it, its heading too, where there is room. */
  beside?: React.ReactNode;
}

/** A screen: its heading takes the focus when somebody arrives by a link of the desk, unless a field of it has taken it. */
export function Page({ title, intro, children, wide, beside }: PageProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  const navigated = React.useContext(NavigatedContext);
  React.useEffect(() => {
    if (navigated && !heading.current?.parentElement?.contains(document.activeElement)) heading.current?.focus();
    // Once, on arrival: a later change of the screen leaves the focus where the person has it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  React.useEffect(() => {
    if (heading.current) titlePage(heading.current.textContent ?? '');
  });
  React.useEffect(() => () => titlePage(''), []);
  const page = (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {intro ? <div className={styles.intro}>{intro}</div> : null}
      {children}
    </>
  );
  return (
    <div className={wide ? styles.pageWide : styles.page}>
      {beside ? (
        <div className={styles.halves}>
          <div>{page}</div>
          <div>{beside}</div>
        </div>
      ) : (
        page
      )}
    </div>
  );
}
