import { replaceNames } from './handover-text';

describe('what must not leave', () => {
  it('replaces whole names, longest first, whatever their case', () => {
    expect(replaceNames('ASHA PATEL rang. Asha said', ['Asha', 'Asha Patel'], 'see issue 41')).toBe('see issue 41 rang. see issue 41 said');
  });

  it('leaves words alone that only hold a name', () => {
    expect(replaceNames('Annual report by Ann', ['Ann'], 'X')).toBe('Annual report by X');
    expect(replaceNames('Zoë and Zoëlle', ['Zoë'], 'X')).toBe('X and Zoëlle');
  });

  it('reads a name as text, and not as a pattern', () => {
    expect(replaceNames('a.b a+b', ['a.b', '(', ''], 'X')).toBe('X a+b');
  });
});
