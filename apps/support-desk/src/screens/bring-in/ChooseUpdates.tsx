import * as React from 'react';
import { counted } from '@tms-support/support-domain';
import { FirstButton } from '../../controls/FirstButton';
import { ShowMore } from '../../controls/ShowMore';
import { isNew, type Offered } from './find-changes';
import styles from '../rows/rows.module.scss';

interface ChooseUpdatesProps {
  offered: readonly Offered[];
  chosen: ReadonlySet<string>;
  choose: (chosen: ReadonlySet<string>) => void;
}

/** So many are drawn at once: a thousand boxes hold the page. All of them are chosen or not, drawn or not. */
const atOnce = 50;

function Choice({
  one,
  isChosen,
  toggle,
}: {
  one: Offered;
  isChosen: boolean;
  toggle: () => void;
}): React.ReactElement {
  return (
    <li className={styles.choice}>
      <label>
        <input type="checkbox" checked={isChosen} onChange={toggle} />
        <span>
          <strong>{one.title}</strong>
          {one.id ? ` (${one.id})` : ''}
        </span>
      </label>
      <p className={styles.about}>{one.when}</p>
      {one.service ? <p className={styles.about}>Service: {one.service}</p> : null}
      {one.meets.map((sentence) => (
        <p key={sentence} className={styles.about}>
          {sentence}
        </p>
      ))}
      {one.changes.map((change) => (
        <p key={change} className={styles.about}>
          {change}
        </p>
      ))}
    </li>
  );
}

function Choices({
  name,
  of,
  chosen,
  choose,
}: ChooseUpdatesProps & { name: string; of: readonly Offered[] }): React.ReactElement | null {
  const [shown, setShown] = React.useState(atOnce);
  if (of.length === 0) return null;
  const toggle = (key: string): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    choose(next);
  };
  return (
    <fieldset className={styles.choices}>
      <legend>
        {name}: {of.length}
      </legend>
      <ul>
        {of.slice(0, shown).map((one) => (
          <Choice key={one.key} one={one} isChosen={chosen.has(one.key)} toggle={() => toggle(one.key)} />
        ))}
      </ul>
      <ShowMore shown={shown} of={of.length} more={2 * atOnce} show={() => setShown(shown + 2 * atOnce)} />
    </fieldset>
  );
}

/** Which of the updates are taken in: all of them, until somebody says otherwise. */
export function ChooseUpdates(props: ChooseUpdatesProps): React.ReactElement | null {
  const { offered, chosen, choose } = props;
  if (offered.length === 0) return null;
  return (
    <>
      <div className={styles.row}>
        <FirstButton onClick={() => choose(new Set(offered.map(({ key }) => key)))}>Choose all</FirstButton>
        <FirstButton onClick={() => choose(new Set())}>Choose none</FirstButton>
        <span role="status">{counted(chosen.size, 'update is chosen', 'updates are chosen')}</span>
      </div>
      <Choices {...props} name="Changed" of={offered.filter((one) => !isNew(one))} />
      <Choices {...props} name="New" of={offered.filter(isNew)} />
    </>
  );
}
