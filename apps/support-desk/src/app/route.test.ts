/** @jest-environment node */
import { readRoute } from './route';

describe('places in the desk', () => {
  it.each(['', '#', '#top', '#/', '#/?utm_source=x', '#issue/41'])('reads %j as home', (hash) =>
    expect(readRoute(hash)).toEqual({ screen: 'home' }),
  );

  // Of the desk's form, and no place of it: mistyped, or of a screen that is gone.
  it.each([
    '#/nowhere',
    '#/nowhere/at/all?x=1',
    '#/issue',
    '#/issue/0',
    '#/issue/x',
    '#/issue/-1',
    '#/issue/99999999999',
    '#/updates/nowhere',
    '#/updates/0',
    '#/people/nowhere',
    '#/people/<img>',
    '#/people/constructor',
    '#/first-hour/nowhere',
  ])('says of %j that it is not there', (hash) => expect(readRoute(hash)).toEqual({ screen: 'not-there' }));

  it('takes a slash at the end for nothing', () => {
    expect(readRoute('#/people/')).toEqual({ screen: 'people' });
    expect(readRoute('#/updates/')).toEqual({ screen: 'updates' });
  });

  it('does not carry what is no step', () => {
    expect(readRoute('#/issue/41/<img>')).toEqual({ screen: 'issue', number: 41 });
    expect(readRoute('#/reports?period=<img>')).toEqual({ screen: 'reports' });
  });
});
