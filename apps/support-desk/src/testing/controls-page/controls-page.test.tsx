import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as React from 'react';
import { cleanup, render, screen } from '@testing-library/react';
import { violations } from '../open-app';
import { ControlsPage } from './ControlsPage';
import { fieldFiles } from './ShownForm';
import { shownControls } from './shown-controls';

afterEach(cleanup);

const components = (folder: string): string[] =>
  readdirSync(path.join(__dirname, '../..', folder))
    .filter((file) => /^[A-Z]\w*\.tsx$/.test(file) && !file.includes('.test.'))
    .map((file) => path.basename(file, '.tsx'));

it('shows every control and every field: a new one without its line is named here', () => {
  expect(components('controls').filter((name) => !(name in shownControls))).toEqual([]);
  expect(components('forms').filter((name) => !fieldFiles.includes(name))).toEqual([]);
});

it('shows them in the theme that its address names, and axe finds nothing in how they are made', async () => {
  const { container } = render(<ControlsPage themes={{ light: {}, dark: { isInverted: true } }} worn="dark" />);
  expect(screen.getByRole('link', { name: 'dark' }).getAttribute('aria-current')).toBe('true');
  expect(container.querySelectorAll('[data-state]').length).toBeGreaterThan(40);
  expect(await violations(container)).toEqual([]);
});
