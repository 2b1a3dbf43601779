import { aDecisionOn, aLessonOf, aWork } from '../../testing/editorial.js';
import { afterWriting } from './drafting.js';

const [first, second] = [aLessonOf(['Một']).newest, aLessonOf(['Một', 'Hai']).newest];

describe('a version that was just written', () => {
  it('makes past what was said of the one before', () => {
    const work = aWork({ submission: aDecisionOn(first), changesRequested: aDecisionOn(first) });
    expect(afterWriting(work, second, null)).toEqual(aWork());
  });

  it('keeps what somebody was quick to say of it', () => {
    const work = aWork({ submission: aDecisionOn(second) });
    expect(afterWriting(work, second, null)).toEqual(work);
  });

  it('is covered by an approval where it is a minor edit of what that covers, and nowhere else', () => {
    const approved = aWork({ approval: aDecisionOn(first) });
    expect(afterWriting(approved, second, first)).toMatchObject({
      submission: { version: 2 },
      minorEdits: [{ version: 2, contentHash: second.contentHash }],
    });
    expect(afterWriting(aWork(), second, first)).toEqual(aWork());
  });
});
