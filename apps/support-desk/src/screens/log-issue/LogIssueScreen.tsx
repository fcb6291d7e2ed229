import * as React from 'react';
import { Page } from '../../app/Page';

export function LogIssueScreen(_props: { number?: number; step?: string | undefined }): React.ReactElement {
  return <Page title="Being built">{null}</Page>;
}
