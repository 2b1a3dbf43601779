import { changeOf, readChange } from './edition-difference.js';

describe('a difference between editions', () => {
  it('is something new, something changed, or something gone', () => {
    expect(changeOf({ from: null, to: 1 })).toBe('added');
    expect(changeOf({ from: 1, to: 2 })).toBe('changed');
    expect(changeOf({ from: 2, to: null })).toBe('gone');
  });

  it('is asked for by the address, where that names one', () => {
    expect(readChange({ change: 'gone' })).toEqual({ change: 'gone' });
    expect(readChange({ change: 'all' })).toEqual({});
  });
});
