import * as React from 'react';
import type { Entrance } from '@tms-support/sharepoint-storage';
import { Button } from '../../controls/Button';
import { Page } from '../../app/Page';
import styles from '../../app/app.module.scss';

interface ListsAreNewerScreenProps {
  entrance: Extract<Entrance, { state: 'lists-are-newer' }>;
  tryAgain: () => void;
}

/** Older code must not write into newer lists: it would drop what it does not know. */
export function ListsAreNewerScreen({ entrance, tryAgain }: ListsAreNewerScreenProps): React.ReactElement {
  return (
    <Page title="This page has an older desk than its lists">
      <div className={styles.intro}>
        <p>
          The lists are at version {entrance.listsVersion}, and this page knows them up to version{' '}
          {entrance.codeVersion}. So that nothing is lost, the desk does not open here. Nothing that is stored has
          changed.
        </p>
        <p>
          Reload the page. If this keeps happening, ask a site owner: the app catalogue holds an older package of “TMS
          Support Desk” than the one that last changed the lists, or the newer one has not reached this site yet.
        </p>
      </div>
      <Button onClick={tryAgain}>Try again</Button>
    </Page>
  );
}
