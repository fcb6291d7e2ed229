import * as React from 'react';
import { orList } from '@tms-support/support-domain';
import type { CellFault } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { Page } from '../../app/Page';
import { CellFaults } from '../../controls/CellFaults';
import { MakeLists } from './MakeLists';
import styles from '../../app/app.module.scss';
import { places } from '../../app/places';

interface SetUpScreenProps {
  /** True where the lists are not there, or not whole, and so there is nothing else to show. */
  isNeeded: boolean;
  askWhom: readonly string[];
  enterDesk: () => void;
  /** Cells of the settings list that do not hold what they should. */
  settingFaults?: readonly CellFault[] | undefined;
}

/** Making the lists: for those who may. Everybody else is told whom to ask. */
export function SetUpScreen({
  isNeeded,
  askWhom,
  enterDesk,
  settingFaults = [],
}: SetUpScreenProps): React.ReactElement {
  const { person, siteUrl } = useDesk();
  if (!person.maySetUp) {
    const names = orList(askWhom);
    return (
      <Page title={isNeeded ? 'The desk is not set up on this site yet' : 'Set-up is for site owners'}>
        <div className={styles.intro}>
          <p>{names ? `A site owner can set it up. Ask ${names}.` : 'A site owner can set it up. Ask one of them.'}</p>
          <p>There is nothing for you to do here until then.</p>
        </div>
      </Page>
    );
  }
  return (
    <Page
      title={isNeeded ? 'Set up the desk on this site' : places['set-up'].title}
      intro={
        <p>
          The desk keeps its issues, updates and people in lists on {siteUrl}. No row or file that is already there is
          changed or removed.
        </p>
      }
    >
      <CellFaults faults={settingFaults} of="the settings list" base={siteUrl} />
      <MakeLists isNeeded={isNeeded} enterDesk={enterDesk} />
    </Page>
  );
}
