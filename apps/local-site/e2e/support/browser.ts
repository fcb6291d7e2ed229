export { openBrowser } from '../../src/testing/open-browser';
