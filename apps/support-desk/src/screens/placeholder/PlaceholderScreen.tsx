import * as React from 'react';
import { Button } from '../../controls/Button';
import styles from '../../app/app.module.scss';
import form from '../../forms/forms.module.scss';

interface PlaceholderScreenProps {
  isEditing: boolean;
  configure: () => void;
  /** Absent where the page has no site of its own, as in a personal Teams tab. */
  chooseThisSite: (() => void) | undefined;
}

/** Before anybody has said which site has the lists. */
export function PlaceholderScreen({
  isEditing,
  configure,
  chooseThisSite,
}: PlaceholderScreenProps): React.ReactElement {
  return (
    <div className={styles.problem}>
      <h2 className={styles.title}>TMS Support Desk</h2>
      {isEditing ? (
        <>
          <p>The desk keeps its issues in lists on a SharePoint site. Choose which site that is.</p>
          <div className={form.actions}>
            {chooseThisSite ? (
              <Button kind="primary" onClick={chooseThisSite}>
                Use this site
              </Button>
            ) : null}
            <Button kind={chooseThisSite ? 'plain' : 'primary'} onClick={configure}>
              Choose a site in the property pane
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>Nobody has chosen the site for this desk’s lists yet.</p>
          <p>Whoever can edit this page can choose it: edit the page, then open the properties of this web part.</p>
        </>
      )}
    </div>
  );
}
