// What is put to the test by faults, in groups that can be run one at a time, and which tests have to notice.
const beside = (folder, ...names) => `src/${folder}/{${names.join(',')}}.ts`;

/** `tests` are folders of src; `deep: false` leaves out the folders within them. */
export const groups = {
  issues: { mutate: ['src/issues/*.ts', 'src/people/*.ts'], tests: ['issues', 'people'] },
  'rules-decide': {
    mutate: [
      beside(
        'rules',
        'compile-rules',
        'decide-by-rules',
        'explain-decision',
        'fact-dimensions',
        'place-in-queue',
        'plan-ahead',
        'publish-rules',
        'queue-place',
        'replay-decision',
        'rule-facts',
        'rule-snapshot',
        'shipped-rules',
        'waiting-time',
        'what-if',
      ),
    ],
    tests: ['rules'],
    deep: false,
  },
  'rules-words': {
    mutate: [
      beside(
        'rules',
        'read-cell',
        'read-condition-cell',
        'read-rule-row',
        'write-rule-cells',
        'facts-words',
        'why-here',
        'rule-row',
        'rule-fault',
        'rules-error',
        'bounds',
      ),
      'src/rules/conditions/*.ts',
    ],
    tests: ['rules'],
    deep: false,
  },
  'rules-dmn': { mutate: ['src/rules/dmn/*.ts'], tests: ['rules/dmn'] },
  'rules-check': { mutate: ['src/rules/check/*.ts'], tests: ['rules/check'] },
  'working-time': { mutate: ['src/working-time/*.ts'], tests: ['working-time'] },
  words: { mutate: ['src/vocabulary/**/*.ts', 'src/words/*.ts', 'src/london-time.ts'], tests: ['vocabulary', 'words'] },
  statistics: { mutate: ['src/statistics/*.ts'], tests: ['statistics'] },
  updates: { mutate: ['src/updates/*.ts'], tests: ['updates'] },
};
