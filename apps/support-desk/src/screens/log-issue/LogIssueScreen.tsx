import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Page } from '../../app/Page';
import { LogForm } from './LogForm';
import { Logged } from './Logged';

/** One form for every problem, whoever has it and however they told us. */
export function LogIssueScreen(): React.ReactElement {
  const { person } = useDesk();
  const [logged, setLogged] = React.useState<IssueRow>();
  const [turn, setTurn] = React.useState(0);
  const lanes = lanesOf(person.roles);
  if (!lanes.has('tmu') && !lanes.has('person')) {
    return (
      <Page title="Log an issue">
        <p>Issues are logged by TMU and by the people who use TMS. Ask TMU to log this one for you.</p>
      </Page>
    );
  }
  if (logged) {
    return (
      <Logged
        row={logged}
        logAnother={() => {
          setLogged(undefined);
          setTurn((before) => before + 1);
        }}
      />
    );
  }
  return (
    <Page title="Log an issue">
      <LogForm key={turn} onLogged={setLogged} />
    </Page>
  );
}
