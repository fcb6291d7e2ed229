import path from 'node:path';
import { readCommandLine } from './cli-options.js';

describe('the command line', () => {
  it('has a usual port, and fills a new site with the sample', () => {
    expect(readCommandLine([])).toEqual({ port: 4400, reset: false, startWith: 'sample' });
  });

  it('takes every option', () => {
    expect(readCommandLine(['--port', '0', '--reset', '--empty', '--data', 'somewhere'])).toEqual({
      port: 0,
      reset: true,
      startWith: 'nothing',
      dataFolder: path.resolve('somewhere'),
    });
    expect(readCommandLine(['--help'])).toBe('help');
  });

  it.each(['busy', 'quiet'] as const)('can begin %s', (way) => {
    expect(readCommandLine([`--${way}`])).toMatchObject({ startWith: way });
  });

  it('begins one way alone', () => {
    expect(() => readCommandLine(['--busy', '--empty'])).toThrow(/^A site begins in one way: give only one of/);
  });

  it.each([['--port', 'http'], ['--port', '65536'], ['--port', '-1'], ['--prot', '80'], ['stray']])(
    'says what is wrong with %s %s',
    (...args) => {
      expect(() => readCommandLine(args.filter((arg) => arg !== undefined))).toThrow(/Usage: npm start/);
    },
  );
});
