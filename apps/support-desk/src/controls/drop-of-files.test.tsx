import * as React from 'react';
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { dropOfFiles } from './drop-of-files';

afterEach(cleanup);

function drag(kind: 'dragEnter' | 'dragOver' | 'drop', on: Element, types: readonly string[], files: File[] = []) {
  const event = createEvent[kind](on);
  // As the browser hands it to the page: what may be done, and nothing chosen.
  const dataTransfer = { types, files, effectAllowed: 'copyMove', dropEffect: 'move' };
  Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
  fireEvent(on, event);
  return { effect: dataTransfer.dropEffect, isPrevented: event.defaultPrevented };
}

it('copies what is dropped: a message that is moved would leave the inbox', () => {
  const got: string[] = [];
  const Place = (): React.ReactElement => (
    <div {...dropOfFiles({ setOver: () => undefined, onFiles: (files) => got.push(...files.map(({ name }) => name)) })}>
      <p>Here</p>
      <textarea aria-label="Words" />
    </div>
  );
  render(<Place />);
  for (const place of [screen.getByText('Here'), screen.getByLabelText('Words')]) {
    for (const kind of ['dragEnter', 'dragOver'] as const)
      expect(drag(kind, place, ['Files'])).toEqual({ effect: 'copy', isPrevented: true });
    expect(drag('drop', place, ['Files'], [new File(['x'], 'a.msg')])).toEqual({ effect: 'copy', isPrevented: true });
  }
  expect(got).toEqual(['a.msg', 'a.msg']);
  // Text is dropped on a field, and means nothing elsewhere.
  expect(drag('dragOver', screen.getByLabelText('Words'), ['text/plain']).isPrevented).toBe(false);
  expect(drag('dragOver', screen.getByText('Here'), ['text/uri-list'])).toEqual({ effect: 'none', isPrevented: true });
});
