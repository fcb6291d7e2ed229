// The second gate on the walls of the house (docs/architecture.md). tools/gates/seeded-violations.mjs proves that each rule fires.
import { rooms } from './tools/rooms.mjs';

/** The sources of every pure room, by tag: a package that is built tomorrow is pure until its tag says otherwise. */
const pureSources = {
  path: `^(${rooms.flatMap(({ isPure, folder }) => (isPure ? [folder] : [])).join('|')})/src/`,
  pathNot: ['\\.test\\.tsx?$', '/testing/'],
};

/**
 * The floors of the emulator, the ground first: what an answer is made of, the file and the site, the rows; then the things with an
 * address; then the way a request takes. Why in this order: docs/decisions/0110-floors-of-the-emulator.md.
 */
const emulatorFloors = [
  ['answers', 'odata', 'store', 'rights', 'resource', 'site', 'log', 'formulas', 'structure', 'rows'],
  ['people', 'files', 'attachments', 'comments', 'views', 'fields', 'content-types', 'roles', 'items'],
  ['navigation', 'caml', 'changes', 'lists', 'recycle', 'web'],
  ['catalogue', 'faults', 'batch', 'http'],
].flat();
const emulator = '^packages/sharepoint-emulator/src/';
const emulatorTests = ['\\.test\\.ts$', '/testing/', `${emulator}pnp/`];

/** Nothing imports from a floor above its own, types counted; a folder that stands on no floor is told apart. */
const emulatorRules = [
  ...emulatorFloors.map((floor, at) => ({
    name: 'emulator-floors',
    severity: 'error',
    from: { path: `${emulator}${floor}/`, pathNot: emulatorTests },
    to: { path: `${emulator}(((${['server', ...emulatorFloors.slice(at + 1)].join('|')})/)|[^/]+$)` },
  })),
  {
    name: 'emulator-floor-for-each-folder',
    severity: 'error',
    from: { path: `${emulator}(?!(${emulatorFloors.join('|')}|server)/)[^/]+/`, pathNot: emulatorTests },
    to: {},
  },
  {
    name: 'emulator-without-circles',
    comment: 'Types counted: whoever reads one of two files that need each other has to read both.',
    severity: 'error',
    from: { path: emulator },
    to: { circular: true },
  },
];

/** The floors of the desk, the ground first (docs/decisions/0142-floors-of-the-desk.md). Screens stand above all of these. */
const deskFloors = [
  'theme',
  'words',
  'machine',
  'files',
  'controls',
  'drafts',
  'forms',
  'app',
  'pictures',
  'all-issues',
  'queue',
];
const desk = '^apps/support-desk/src/';
const deskTests = ['\\.test\\.tsx?$', '/testing/'];

/** What is fetched when it is needed may stand above: the shell leads to every screen in that way, and in no other. */
const deskRules = [
  ...deskFloors.map((floor, at) => ({
    name: 'desk-floors',
    severity: 'error',
    from: { path: `${desk}${floor}/`, pathNot: deskTests },
    to: { path: `${desk}(${['screens', 'webparts', ...deskFloors.slice(at + 1)].join('|')})/`, dynamic: false },
  })),
  {
    name: 'desk-floor-for-each-folder',
    severity: 'error',
    from: { path: `${desk}(?!(${deskFloors.join('|')}|screens|webparts|testing)/)[^/]+/` },
    to: {},
  },
  {
    name: 'desk-without-circles',
    comment: 'Types counted.',
    severity: 'error',
    from: { path: desk },
    to: { circular: true, viaOnly: { path: desk, dependencyTypesNot: ['dynamic-import'] } },
  },
];

/**
 * The floors of the storage, the ground first: the site and its rows; then a folder for each list and for the files beside an issue; then the
 * record of the lists, what a machine keeps of them, and the door; then what is made of all that (docs/decisions/0160-a-list-is-a-module.md).
 */
const storageFloors = [
  ['site', 'rows', 'settings', 'people', 'issues', 'attachments'],
  [
    'documents',
    'flow-runs',
    'hearings',
    'joinings',
    'timetable-rules',
    'updates',
    'replies',
    'cover',
    'known-problems',
    'me-too',
    'outages',
    'rules',
    'reports',
  ],
  ['lists', 'seen', 'entering', 'outbox', 'health', 'places', 'set-up'],
].flat();
const storage = '^packages/sharepoint-storage/src/';
const storageTests = ['\\.test\\.ts$', '/testing/'];

/** A script that comes when it is needed may stand above; so may the modules of PnPjs, which say which of its parts a script carries. */
const storageRules = [
  ...storageFloors.map((floor, at) => ({
    name: 'storage-floors',
    severity: 'error',
    from: { path: `${storage}${floor}/`, pathNot: storageTests },
    to: {
      path: `${storage}(((${storageFloors.slice(at + 1).join('|') || '-'})/)|[^/]+$)`,
      pathNot: `${storage}pnp-modules\\.ts$`,
      dynamic: false,
    },
  })),
  {
    name: 'storage-floor-for-each-folder',
    severity: 'error',
    from: { path: `${storage}(?!(${storageFloors.join('|')}|testing)/)[^/]+/` },
    to: {},
  },
];

export default {
  forbidden: [
    ...emulatorRules,
    ...deskRules,
    ...storageRules,
    {
      name: 'without-circles',
      comment: 'Types counted, in every room: whoever reads one of two files that need each other has to read both.',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    {
      name: 'no-circular',
      comment: 'Types are gone before anything runs: a circle that needs one of them is none.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-without-machine',
      comment: "A pure room takes nothing of Node's: it runs the same in a browser, in a test and in a flow.",
      severity: 'error',
      from: pureSources,
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-without-screen',
      comment: 'A pure room knows no screen and no SharePoint.',
      severity: 'error',
      from: pureSources,
      to: { path: 'node_modules/(react|react-dom|@fluentui|@pnp|@microsoft)/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain imports itself and zod; its DMN writer, dmn-moddle.',
      severity: 'error',
      from: {
        path: '^packages/support-domain/src',
        pathNot: ['\\.test\\.ts$', '/testing/', '^packages/support-domain/src/rules/dmn/'],
      },
      to: { pathNot: ['^packages/support-domain/', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'dmn-writer-is-pure',
      severity: 'error',
      from: { path: '^packages/support-domain/src/rules/dmn/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/support-domain/', '(^|/)node_modules/(zod|dmn-moddle)/'] },
    },
    {
      name: 'pnp-only-in-storage',
      comment: "The emulator's own tests drive it with PnPjs; nothing else may.",
      severity: 'error',
      from: {
        pathNot: [
          '^packages/sharepoint-storage/',
          '(^|/)node_modules/',
          '^packages/sharepoint-emulator/.*(\\.test\\.ts$|/testing/|/pnp/)',
        ],
      },
      to: { path: 'node_modules/@pnp/' },
    },
    {
      name: 'emulator-only-for-development',
      severity: 'error',
      from: {
        path: '/src/',
        pathNot: ['\\.test\\.tsx?$', '/testing/', '^packages/sharepoint-emulator/', '^apps/local-site/'],
      },
      to: { path: '^packages/sharepoint-emulator/' },
    },
    {
      name: 'emulator-knows-no-product',
      severity: 'error',
      from: { path: '^packages/sharepoint-emulator/' },
      to: { path: ['^apps/', '^packages/(support-domain|sharepoint-schema|sharepoint-storage)/'] },
    },
    {
      name: 'one-way',
      comment: 'support-desk → sharepoint-storage → sharepoint-schema → support-domain',
      severity: 'error',
      from: { path: '^packages/sharepoint-(schema|storage)/' },
      to: { path: ['^apps/', '^packages/(?!$1|sharepoint-|support-domain)'] },
    },
    {
      name: 'packages-below-apps',
      comment: 'Whatever the package: an app is above it.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'schema-below-storage',
      severity: 'error',
      from: { path: '^packages/sharepoint-schema/' },
      to: { path: '^packages/sharepoint-storage/' },
    },
    {
      name: 'screen-asks-storage',
      comment: 'SharePoint names live in the schema; the screen speaks to storage and the domain alone.',
      severity: 'error',
      from: { path: '^apps/support-desk/src' },
      to: { path: '^packages/sharepoint-schema/' },
    },
    {
      name: 'reader-knows-no-product',
      comment: 'It reads files to text: what a message means for an issue is for the screen to say.',
      severity: 'error',
      from: { path: '^packages/message-reader/src', pathNot: ['\\.test\\.ts$', '/testing/'] },
      to: { pathNot: ['^packages/message-reader/', '(^|/)node_modules/(htmlparser2|postal-mime)/'] },
    },
    {
      name: 'no-private-imports',
      severity: 'error',
      from: { path: '^(packages|apps|tools)/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: ['^packages/$2/', '/src/index\\.ts$'] },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      // SPFx makes the strings module while it builds, and a benchmark runs what was built: on a clean clone neither is there yet.
      // The words of another team resolve where they are laid over `src`.
      from: { pathNot: '^packages/support-domain/another-team/' },
      to: { couldNotResolve: true, pathNot: ['^SupportDeskWebPartStrings$', '^local-', '^\\.\\./dist/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '^(packages|apps)/[^/]+/(dist|lib|lib-commonjs|temp|release|sharepoint|coverage|reports|\\.stryker-tmp)/',
    },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tools/gates/tsconfig.cruise.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts', '.json', '.scss'],
    },
  },
};
