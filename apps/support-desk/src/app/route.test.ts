/** @jest-environment node */
import { readRoute } from './route';

describe('places in the desk', () => {
  it.each([
    '',
    '#',
    '#top',
    '#/',
    '#/nowhere',
    '#/issue',
    '#/issue/0',
    '#/issue/x',
    '#/issue/-1',
    '#/issue/99999999999',
    '#issue/41',
  ])('reads %j as home', (hash) => expect(readRoute(hash)).toEqual({ screen: 'home' }));

  it('does not carry what is no step', () => {
    expect(readRoute('#/issue/41/<img>')).toEqual({ screen: 'issue', number: 41 });
    expect(readRoute('#/reports?period=<img>')).toEqual({ screen: 'reports' });
  });
});
