import { createAppCatalogue } from './app-catalogue.js';
import type { SolutionPackage } from './solution-package.js';

const solution: SolutionPackage = {
  id: 'one',
  name: 'Tasks',
  version: '1.0.0.0',
  mayGoEverywhere: true,
  webParts: [{ id: 'part', alias: 'TasksWebPart', supportedHosts: ['SharePointWebPart', 'TeamsTab'] }],
  features: [{ id: 'assets-1', files: { 'tasks.js': 'first' } }],
  developer: {},
};
const newer: SolutionPackage = {
  ...solution,
  version: '1.1.0.0',
  features: [{ id: 'assets-2', files: { 'tasks.js': 'second' } }],
};

it('has what is available everywhere in each toolbox, and not among the apps to add', () => {
  const catalogue = createAppCatalogue();
  catalogue.upload(solution, { everywhere: true });
  expect([catalogue.toolboxOf('/sites/a'), catalogue.appsToAdd()]).toEqual([['TasksWebPart'], []]);
});

it('has what is not available everywhere where it was added', () => {
  const catalogue = createAppCatalogue();
  catalogue.upload(solution, { everywhere: false });
  expect([catalogue.toolboxOf('/sites/a'), catalogue.appsToAdd()]).toEqual([[], ['Tasks']]);
  catalogue.addTo('/sites/a', 'one');
  expect([catalogue.toolboxOf('/sites/a'), catalogue.toolboxOf('/sites/b')]).toEqual([['TasksWebPart'], []]);
  // The solution itself says whether the box may be ticked.
  catalogue.upload({ ...solution, id: 'two', name: 'Notes', mayGoEverywhere: false }, { everywhere: true });
  expect(catalogue.appsToAdd()).toEqual(['Tasks', 'Notes']);
});

it.each([true, false])(
  'has every site run the newer version, with nobody updating it (everywhere: %s)',
  (everywhere) => {
    const catalogue = createAppCatalogue();
    catalogue.upload(solution, { everywhere });
    catalogue.addTo('/sites/a', 'one');
    catalogue.upload(newer, { everywhere });
    expect([catalogue.versionAt('/sites/a', 'one'), catalogue.fileOf('one', 'tasks.js')]).toEqual([
      '1.1.0.0',
      'second',
    ]);
    expect(catalogue.versionAt('/sites/b', 'one')).toBe(everywhere ? '1.1.0.0' : undefined);
    // The older one, put back.
    catalogue.upload(solution, { everywhere });
    expect([catalogue.versionAt('/sites/a', 'one'), catalogue.fileOf('one', 'tasks.js')]).toEqual(['1.0.0.0', 'first']);
  },
);

it('serves the files that a feature had when it was first met', () => {
  const catalogue = createAppCatalogue();
  catalogue.upload(solution, { everywhere: true });
  catalogue.upload({ ...newer, features: [{ id: 'assets-1', files: { 'tasks.js': 'second' } }] }, { everywhere: true });
  expect(catalogue.fileOf('one', 'tasks.js')).toBe('first');
});

it.each<[string, Partial<SolutionPackage>, ReturnType<ReturnType<typeof createAppCatalogue>['syncToTeams']>]>([
  ['a tab', {}, { status: 200, tabs: ['channel'] }],
  ['without addresses', { developer: { websiteUrl: '', privacyUrl: '' } }, { status: 200, tabs: ['channel'] }],
  ['with an address that is none', { developer: { websiteUrl: 'localhost' } }, { status: 400 }],
  ['with http', { developer: { privacyUrl: 'http://a.example/privacy' } }, { status: 400 }],
  ['with a name that is too long', { developer: { name: 'N'.repeat(33) } }, { status: 400 }],
  ['with a number of a partner that is none', { developer: { mpnId: 'Undefined-1.23.2' } }, { status: 400 }],
  ['for pages alone', { webParts: [{ id: 'p', alias: 'P', supportedHosts: ['SharePointWebPart'] }] }, { status: 400 }],
  [
    'a personal app',
    { webParts: [{ id: 'p', alias: 'P', supportedHosts: ['TeamsPersonalApp'] }] },
    { status: 200, tabs: ['personal'] },
  ],
])('makes of a package in Teams what its hosts say: %s', (_, more, synced) => {
  const catalogue = createAppCatalogue();
  catalogue.upload({ ...solution, ...more }, { everywhere: true });
  expect(catalogue.syncToTeams('one')).toEqual(synced);
});
