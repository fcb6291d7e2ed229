import * as React from 'react';
import { Page } from '../../app/Page';

export function ReportScreen(): React.ReactElement {
  return <Page title="Report a problem">{null}</Page>;
}
