import { FIXTURES } from '@app/knowledge/testing';
import { listedTitle } from './listed-title.js';

describe('what an item is called in a list', () => {
  it('says of an article of which text it is, and of all else only its title', () => {
    const { provision, document, lesson } = FIXTURES;
    const itemId = 'nd-cp/01/2020/dieu-1';
    expect(listedTitle({ itemId, kind: 'provision', body: provision })).toMatch(
      /^Điều 1.* \(Nghị định số 01\/2020\/NĐ-CP\)$/,
    );
    expect(listedTitle({ itemId: 'nd-cp/01/2020', kind: 'document', body: document })).not.toContain('(');
    expect(listedTitle({ itemId: 'lesson/a', kind: 'lesson', body: lesson })).toBe(lesson.title);
  });
});
