import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { MessageBar } from '@fluentui/react/lib/MessageBar';
import { ThemeProvider } from '@fluentui/react/lib/Theme';

export function App(): React.ReactElement {
  return (
    <ThemeProvider>
      <h2>TMS Support Desk</h2>
      <MessageBar>Being built</MessageBar>
      <PrimaryButton text="One" />
      <DefaultButton text="Two" />
    </ThemeProvider>
  );
}
