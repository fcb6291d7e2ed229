import * as React from 'react';
import { counted } from '@tms-support/support-domain';
import { FirstButton } from '../../controls/FirstButton';
import { ShowMore } from '../../controls/ShowMore';
import styles from './rows.module.scss';

/** A row that can be stored. */
export interface ShownRow {
  /** The line of the text, from 1. */
  line: number;
  title: string;
  /** What is said beside it, or what it changes. */
  about: readonly string[];
  /** Why somebody should look at it before they choose it. */
  doubt?: string | undefined;
}

interface ChooseRowsProps {
  groups: readonly { name: string; rows: readonly ShownRow[] }[];
  chosen: ReadonlySet<number>;
  choose: (chosen: ReadonlySet<number>) => void;
  /** "person is chosen", "people are chosen" */
  words: readonly [string, string];
}

/** So many are drawn at once: a thousand boxes hold the page. All of them are chosen or not, drawn or not. */
const atOnce = 50;

function Rows({
  name,
  rows,
  chosen,
  choose,
}: Omit<ChooseRowsProps, 'groups' | 'words'> & { name: string; rows: readonly ShownRow[] }): React.ReactElement | null {
  const [shown, setShown] = React.useState(atOnce);
  if (rows.length === 0) return null;
  const toggle = (line: number): void => {
    const next = new Set(chosen);
    if (!next.delete(line)) next.add(line);
    choose(next);
  };
  return (
    <fieldset className={styles.choices}>
      <legend>
        {name}: {rows.length}
      </legend>
      <ul>
        {rows.slice(0, shown).map(({ line, title, about, doubt }) => (
          <li key={line} className={styles.choice}>
            <label>
              <input type="checkbox" checked={chosen.has(line)} onChange={() => toggle(line)} />
              <span>
                <strong>{title}</strong>
              </span>
            </label>
            {about.map((words) => (
              <p key={words} className={styles.about}>
                {words}
              </p>
            ))}
            {doubt ? (
              <p className={styles.doubt}>
                <strong>Look at this first.</strong> {doubt}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} of={rows.length} more={2 * atOnce} show={() => setShown(shown + 2 * atOnce)} />
    </fieldset>
  );
}

/** Which rows are stored: all of them but those that somebody should look at, until somebody says otherwise. */
export function ChooseRows({ groups, chosen, choose, words }: ChooseRowsProps): React.ReactElement | null {
  const all = groups.flatMap(({ rows }) => rows);
  if (all.length === 0) return null;
  return (
    <>
      <div className={styles.row}>
        <FirstButton onClick={() => choose(new Set(all.map(({ line }) => line)))}>Choose all</FirstButton>
        <FirstButton onClick={() => choose(new Set())}>Choose none</FirstButton>
        <span role="status">{counted(chosen.size, ...words)}</span>
      </div>
      {groups.map(({ name, rows }) => (
        <Rows key={name} name={name} rows={rows} chosen={chosen} choose={choose} />
      ))}
    </>
  );
}

/** Those that nobody need look at by hand. */
export const withoutDoubt = (rows: readonly ShownRow[]): ReadonlySet<number> =>
  new Set(rows.filter(({ doubt }) => !doubt).map(({ line }) => line));
