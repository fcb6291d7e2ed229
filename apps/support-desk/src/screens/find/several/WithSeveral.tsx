import * as React from 'react';
import type { IssueRow, KnownPerson, UpdateRow } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import type { AllIssues } from '../../../all-issues/all-issues';
import { useDesk } from '../../../app/desk-context';
import { FirstButton } from '../../../controls/FirstButton';
import { CsvForm } from './CsvForm';
import { Outcomes } from './Outcomes';
import { SeveralForm, type SeveralAction } from './SeveralForm';
import { useSeveral } from './use-several';
import styles from '../find.module.scss';

interface WithSeveralProps {
  chosen: readonly IssueRow[];
  /** Those on the screen, which are all that one press selects. */
  shown: readonly IssueRow[];
  chooseAll: (isChosen: boolean) => void;
  /** All that were found, in their order. */
  found: readonly number[];
  all: AllIssues;
  people: readonly KnownPerson[];
  updates: readonly UpdateRow[];
}

const noRows: readonly IssueRow[] = [];

/** What can be done with the selected issues at once, and what became of each. */
export function WithSeveral(props: WithSeveralProps): React.ReactElement {
  const { chosen, shown, chooseAll, found, all, people, updates } = props;
  const { person } = useDesk();
  const [doing, setDoing] = React.useState<SeveralAction | 'csv'>();
  // What an action is about is fixed when its form is opened, whatever comes in or is ticked meanwhile.
  const [rows, setRows] = React.useState(noRows);
  const bar = React.useRef<HTMLDivElement>(null);
  const putRow = React.useCallback((row: IssueRow) => all.putNow(row), [all]);
  const several = useSeveral(putRow);
  const mayChange = lanesOf(person.roles).has('tmu');
  const open = (action: SeveralAction | 'csv'): void => {
    setRows(chosen);
    setDoing(action);
  };
  const leave = (): void => {
    setDoing(undefined);
    bar.current?.focus();
  };
  const actions: [SeveralAction, string][] = [
    ['name-owner', 'Assign'],
    ['link-update', 'Link to an update'],
    ['add-to-issue', 'Add to another issue'],
  ];
  if (several.run) {
    return (
      <Outcomes
        run={several.run}
        stop={several.stop}
        again={several.hasLeft ? several.again : undefined}
        close={() => {
          several.close();
          chooseAll(false);
        }}
      />
    );
  }
  const fileRows = (): readonly IssueRow[] =>
    rows.length > 0 ? rows : found.flatMap((number) => all.rows.get(number) ?? []);
  return (
    <div ref={bar} tabIndex={-1} className={styles.several} role="group" aria-label="With several issues at once">
      {doing === 'csv' ? (
        <CsvForm
          rows={fileRows}
          count={rows.length || found.length}
          isPart={rows.length === 0 && all.closed !== 'ready'}
          close={leave}
        />
      ) : null}
      {doing && doing !== 'csv' ? (
        <SeveralForm
          key={doing}
          action={doing}
          rows={rows}
          people={people}
          updates={updates}
          putRow={putRow}
          cancel={leave}
          start={(what, give, whileWaiting) => {
            setDoing(undefined);
            several.start(what, rows, give, whileWaiting);
          }}
        />
      ) : null}
      {doing ? null : (
        <div className={styles.actions}>
          <label className={styles.chooseAll} data-print="no">
            <input
              type="checkbox"
              checked={chosen.length === shown.length}
              onChange={(event) => chooseAll(event.target.checked)}
            />
            <span>{shown.length === 1 ? 'Select the one shown' : `Select all ${shown.length} shown`}</span>
          </label>
          {chosen.length > 0 ? <p className={styles.selected}>{chosen.length} selected</p> : null}
          {mayChange && chosen.length > 0
            ? actions.map(([action, words]) => (
                <FirstButton key={action} onClick={() => open(action)}>
                  {words}
                </FirstButton>
              ))
            : null}
          <FirstButton kind={chosen.length > 0 ? 'plain' : 'quiet'} onClick={() => open('csv')}>
            {chosen.length > 0 ? 'Save these as a file' : 'Save all of them as a file'}
          </FirstButton>
        </div>
      )}
    </div>
  );
}
