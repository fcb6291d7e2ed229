const { TestEnvironment } = require('jest-environment-node');

/**
 * Stops at the first test that notices a fault. Jest's own `bail` stops between files alone, and here all tests are one file:
 * each fault would wait for the rest of them, and for the smallest counterexample of each property that fails as well.
 */
module.exports = class MutationEnvironment extends TestEnvironment {
  noticed = false;

  handleTestEvent(event) {
    if (process.env.__STRYKER_ACTIVE_MUTANT__ === undefined) return;
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.noticed = true;
    if (event.name === 'test_start' && this.noticed) event.test.mode = 'skip';
  }
};
