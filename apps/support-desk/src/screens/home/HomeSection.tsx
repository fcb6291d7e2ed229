import * as React from 'react';
import styles from './home.module.scss';

interface HomeSectionProps {
  id: string;
  title: string;
  /** How many stand in it. Absent where a number would say nothing. */
  count?: number;
  children: React.ReactNode;
}

/** A part of the home page: a region with its heading, so that a reader can go from one to the next. */
export function HomeSection({ id, title, count, children }: HomeSectionProps): React.ReactElement {
  return (
    <section className={styles.section} aria-labelledby={`tsd-home-${id}`}>
      <h3 id={`tsd-home-${id}`} className={styles.sectionTitle}>
        {title}
        {count === undefined ? null : <span className={styles.muted}> ({count.toLocaleString('en-GB')})</span>}
      </h3>
      {children}
    </section>
  );
}
