import { provenAt } from './maturity.js';

const told = (...steps: Parameters<typeof provenAt>[1]) =>
  Object.fromEntries(
    provenAt(
      steps.map((_, index) => index + 1),
      steps,
    ),
  );

describe('the proof of each step of maturity', () => {
  it('is the version that reached it, not those that kept it', () => {
    expect(told('observed', 'observed', 'identified', 'identified')).toEqual({ observed: 1, identified: 3 });
  });

  it('is missing for a step that was passed over', () => {
    expect(told('identified', 'applied')).toEqual({ identified: 1, applied: 2 });
  });

  it('is lost when the step is taken back, and counts anew from when it is reached again', () => {
    expect(told('observed', 'validated', 'identified')).toEqual({ observed: 1 });
    expect(told('observed', 'validated', 'observed', 'validated')).toEqual({ observed: 1, validated: 4 });
  });

  it('is nothing where a version may not be read', () => {
    expect(told(null, 'identified')).toEqual({ identified: 2 });
  });
});
