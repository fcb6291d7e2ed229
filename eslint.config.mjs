// The lint of every project. It runs through `nx run-many -t lint`: a bare `eslint .` has no project graph, and would pass
// the boundary rule whatever stands in the files.
import nx from '@nx/eslint-plugin';
import tsEslint from '@typescript-eslint/eslint-plugin';
import parser from '@typescript-eslint/parser';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import { rooms } from './tools/rooms.mjs';
import { sorry, straightMarks, wordsToAvoid } from './tools/words-to-avoid.mjs';

/** The sources of some rooms: by what a room is, so that one that is built tomorrow is held as those of today. */
const sourcesOf = (some) => some.map(({ folder }) => `${folder}/src/**/*.{ts,tsx}`);

/** Names that say nothing about what a thing does, and Hungarian interfaces: review comments that came more than once. */
const naming = [
  {
    selector:
      ':matches(ClassDeclaration, TSInterfaceDeclaration, TSTypeAliasDeclaration) > Identifier.id[name=/(Manager|Helper|Utils?|Processor)$/]',
    message: 'Name it by what it does in the field: no Manager, Helper, Utils or Processor.',
  },
  {
    selector:
      ':matches(FunctionDeclaration, VariableDeclarator, TSEnumDeclaration) > Identifier.id[name=/(^([mM]oreOf|MORE_OF)|^(helper|util)s?$|[a-z](Manager|Helper|Util|Processor)s?$)/]',
    message: 'Name it by what it does in the field: no Manager, Helper, Utils, Processor or "more of".',
  },
  {
    selector:
      ':matches(TSInterfaceDeclaration, TSTypeAliasDeclaration, ClassDeclaration) > Identifier.id[name=/^I[A-Z][a-z]/]',
    message: 'Interfaces have no I in front.',
  },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
];

const clockAndChance = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The time is passed in.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The time is passed in.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is passed in.',
  },
  { selector: "CallExpression[callee.property.name='randomUUID']", message: 'Ids are passed in.' },
  {
    selector: "MemberExpression[object.object.name='Temporal'][object.property.name='Now']",
    message: 'The time is passed in.',
  },
];

/** A sentence has a space in it: nobody reads a key such as 'invalid'. */
const screenWords = [wordsToAvoid, sorry].flatMap((pattern) => [
  {
    selector: `Literal[value=/(?=.*\\S\\s+\\S)(?=.*${pattern})/i]`,
    message: 'Plain words, without blame: see docs/glossary.md.',
  },
  {
    selector: `TemplateElement[value.raw=/(?=.*\\s)(?=.*${pattern})/i]`,
    message: 'Plain words, without blame: see docs/glossary.md.',
  },
  { selector: `JSXText[value=/${pattern}/i]`, message: 'Plain words, without blame: see docs/glossary.md.' },
]);

/**
 * What another program reads keeps its own marks: what has a tag, an attribute, braces or the signs of a pattern in it is not ours to
 * read.
 */
const isProse = '(?=.*\\p{L})(?!.*(<\\w|="|[{}|\\\\]|\\(\\?))';
const curlyQuotes = 'Words that people read have “ ”, and ’ for an apostrophe.';
const quotationMarks = [
  { selector: `Literal[value=/^${isProse}(?=.*\\S\\s+\\S).*(${straightMarks})/su]`, message: curlyQuotes },
  { selector: `TemplateElement[value.raw=/^${isProse}(?=.*\\s).*(${straightMarks})/su]`, message: curlyQuotes },
  { selector: `JSXText[value=/["']/]`, message: curlyQuotes },
  {
    selector: `TemplateLiteral[quasis.length=2][quasis.0.value.raw='"'][quasis.1.value.raw='"'] > :matches(Identifier, MemberExpression)`,
    message: curlyQuotes,
  },
];

/** Every mail link is made in one file, which checks the address and encodes what stands behind it. */
const mailLinks = [
  { selector: 'Literal[value=/mailto:/i]', message: 'Mail links are made by support-domain/src/links/mail-link.ts.' },
  {
    selector: 'TemplateElement[value.raw=/mailto:/i]',
    message: 'Mail links are made by support-domain/src/links/mail-link.ts.',
  },
];

/** Drawn as blocks, where it has no room, an element of a table is one for a reader by its role alone (theme/_stacked-table.scss). */
const tableRoles = [
  {
    selector: 'JSXOpeningElement[name.name=/^(table|thead|tbody|tr|th|td)$/]:not(:has(JSXAttribute[name.name="role"]))',
    message:
      'A table keeps its roles when it is drawn as blocks: role="table", "rowgroup", "row", "columnheader", "rowheader" or "cell".',
  },
];

/** The walls between the rooms (docs/architecture.md). Tests may use test libraries, and the emulator. */
const walls = (forTests = []) => [
  'error',
  {
    allow: [],
    depConstraints: [
      {
        sourceTag: 'layer:domain',
        onlyDependOnLibsWithTags: ['layer:domain'],
        allowedExternalImports: ['zod', 'zod/*', 'dmn-moddle', ...forTests],
      },
      {
        sourceTag: 'layer:schema',
        onlyDependOnLibsWithTags: ['layer:domain', 'layer:schema'],
        allowedExternalImports: ['zod', 'zod/*', ...forTests],
      },
      {
        sourceTag: 'layer:storage',
        onlyDependOnLibsWithTags: [
          'layer:domain',
          'layer:schema',
          'layer:storage',
          ...(forTests.length ? ['layer:emulator'] : []),
        ],
        bannedExternalImports: ['react', 'react-*', '@fluentui/*', '@microsoft/sp-*'],
      },
      {
        sourceTag: 'layer:emulator',
        onlyDependOnLibsWithTags: ['layer:emulator'],
        bannedExternalImports: ['react', 'react-*', '@microsoft/sp-*', '@fluentui/*'],
      },
      {
        sourceTag: 'layer:reader',
        onlyDependOnLibsWithTags: ['layer:reader'],
        allowedExternalImports: ['htmlparser2', 'postal-mime', ...forTests],
      },
      {
        sourceTag: 'layer:web-part',
        onlyDependOnLibsWithTags: ['layer:domain', 'layer:storage', 'layer:reader', 'layer:web-part'],
        bannedExternalImports: ['@pnp/*'],
      },
      { sourceTag: 'layer:site', onlyDependOnLibsWithTags: ['layer:*'] },
    ],
  },
];

export default [
  {
    ignores: [
      '{packages,apps}/*/{dist,lib,lib-commonjs,lib-dts,release,temp,sharepoint,coverage,reports,test-results,.stryker-tmp}/**',
      '**/node_modules/**',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser },
    plugins: { '@nx': nx, '@typescript-eslint': tsEslint, regexp },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': walls(),
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': ['error', 'properties'],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...naming, ...mailLinks],
      // Time that grows with the square of a text, or worse: a stranger's message would hold the page.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': ['error', { ignorePartial: false, ignoreSticky: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    files: sourcesOf(rooms.filter(({ isPure }) => isPure)),
    ignores: ['**/*.test.{ts,tsx}', '**/testing/**'],
    rules: {
      'no-restricted-syntax': ['error', ...naming, ...mailLinks, ...clockAndChance, ...screenWords, ...quotationMarks],
    },
  },
  {
    // Words that people write, to be recognised: nobody reads them here.
    files: [
      'packages/support-domain/src/{personal-data/{name-words,where-people-stand},recall/{alike,similar}-words,words/small-words}.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...naming, ...mailLinks, ...clockAndChance] },
  },
  {
    // SharePoint's loader takes a component from the module's default export, and style sheets have one by nature.
    files: ['apps/support-desk/src/webparts/**/*WebPart.ts', 'apps/local-site/src/host/**', '**/*.d.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...naming.filter((rule) => rule.selector !== 'ExportDefaultDeclaration'),
        ...mailLinks,
      ],
    },
  },
  {
    files: sourcesOf(rooms.filter(({ isPure, isRead }) => isRead && !isPure)),
    ignores: ['**/*.test.{ts,tsx}', '**/testing/**', '**/src/webparts/**/*WebPart.ts', '**/*.d.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...naming, ...mailLinks, ...screenWords, ...quotationMarks, ...tableRoles],
    },
  },
  {
    files: ['apps/support-desk/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@fluentui/react', message: 'Import from @fluentui/react/lib/<Component>.' }] },
      ],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/testing/**'],
    rules: {
      '@nx/enforce-module-boundaries': walls([
        'fast-check',
        'feelin',
        'temporal-polyfill',
        'esbuild',
        'react',
        'dmn-moddle',
        'ajv',
        'cfb',
        '@kenjiuno/msgreader',
      ]),
    },
  },
  // What runs on the command line may speak there, and the host of the page to whoever develops on it.
  { files: ['apps/local-site/src/**', 'packages/sharepoint-emulator/src/bin.ts'], rules: { 'no-console': 'off' } },
  {
    // The one file that makes mail links; those that know SharePoint's own rule, and a reader that knows them for what they are.
    files: [
      'packages/support-domain/src/links/mail-link.ts',
      'packages/sharepoint-emulator/src/rows/form-values.ts',
      'packages/message-reader/src/text/clean-text.ts',
      'apps/local-site/src/host/runtime-stand-ins.ts',
      // Messages as other programs write them.
      'packages/message-reader/src/testing/**',
      '**/*.test.{ts,tsx}',
    ],
    rules: {
      'no-restricted-syntax': ['error', ...naming.filter((rule) => rule.selector !== 'ExportDefaultDeclaration')],
    },
  },
  // Tests evaluate scripts as a loader would.
  { files: ['**/*.test.ts'], rules: { 'no-new-func': 'off' } },
  // What a test looks through is its own.
  { files: ['**/*.test.{ts,tsx}'], rules: { 'regexp/no-super-linear-move': 'off' } },
];
