import * as React from 'react';
import { switchWords } from '../../app/switches/switch-words';
import { Message } from '../../controls/Message';

/** In the place of every step of an update, where an owner switched them off. */
export function StepsAreOff(): React.ReactElement {
  const { name, meanwhile } = switchWords['steps-of-updates'];
  return (
    <Message kind="note" title={`Switched off for now: ${name}`}>
      <p>{meanwhile}</p>
    </Message>
  );
}
