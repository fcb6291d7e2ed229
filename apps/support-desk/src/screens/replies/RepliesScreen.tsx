import * as React from 'react';
import { Page } from '../../app/Page';

export function RepliesScreen(): React.ReactElement {
  return <Page title="Replies">{null}</Page>;
}
