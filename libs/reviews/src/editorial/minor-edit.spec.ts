import fc from 'fast-check';
import { type Body, type ItemVersion } from '@app/knowledge';
import { aVersion, FIXTURES } from '@app/knowledge/testing';
import { whyNotMinor } from './minor-edit.js';

const version = (kind: string, body: object): ItemVersion => ({
  ...aVersion({ kind, body: body as Body }),
  version: 1,
  contentHash: '',
  previousHash: null,
  recordHash: '',
});
const lesson = (change: object) => version('lesson', { ...FIXTURES.lesson, ...change });
const before = lesson({});
const why = (change: object) => whyNotMinor(before, lesson(change));

describe('a minor edit', () => {
  it.each([
    ['a slip in a long text', { finding: 'Sổ và hàng không khớp nhau.' }],
    ['a slip in the title', { title: 'Đối chiếu sổ giao nhận trước khi hỏi người nhận' }],
    ['a full stop', { finding: 'Sổ và hàng không khớp' }],
    ['nothing at all', {}],
  ])('may change %s', (_, change) => {
    expect(why(change)).toBeNull();
  });

  it.each([
    ['another field', { maturity: 'verified' }, 'đổi cả maturity'],
    ['the name of a subject', { subjectName: 'Tên giả định' }, 'đổi cả subjectName'],
    ['who may read it', { classification: 'public' }, 'đổi cả classification'],
    ['what it rests on', { legalBasis: [] }, 'đổi cả legalBasis'],
    ['a negation', { finding: 'Sổ và hàng khớp.' }, '"không"'],
    ['a number', { context: 'Một cuộc kiểm tra không có thật năm 2021.' }, '"2021"'],
    ['many words', { finding: 'Người giao ghi sổ sau khi phát, nên sổ và hàng lệch nhau.' }, 'nhiều hơn 6'],
  ])('may not change %s', (_, change, reason) => {
    expect(why(change)).toContain(reason);
  });

  it('never touches the words of the State', () => {
    const { official } = FIXTURES.provision;
    const article = version('provision', FIXTURES.provision);
    const reworded = { ...FIXTURES.provision, official: { ...official, text: 'Chữ' } };
    expect(whyNotMinor(article, version('provision', reworded))).toContain('official');
    const decree = version('document', FIXTURES.document);
    const retold = version('document', { ...FIXTURES.document, preamble: 'Căn cứ' });
    expect(whyNotMinor(decree, retold)).toContain('văn bản');
  });

  it('may reword the summary of a provision', () => {
    const told = (summary: string) => version('provision', { ...FIXTURES.provision, summary });
    expect(whyNotMinor(told('Phạt việc giả định.'), told('Phạt tiền việc giả định.'))).toBeNull();
  });

  it('lets no number, no word that turns a rule, and no seventh word come or go, whatever is written', () => {
    const words = fc.array(fc.constantFrom('sổ', 'hàng', 'không', '15', 'nhận', '\n\n', ','), {
      maxLength: 12,
    });
    const counted = (text: readonly string[], word: string) => text.filter((each) => each === word).length;
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [one, other].map((text) => lesson({ finding: text.join(' ') }));
        fc.pre(whyNotMinor(a!, b!) === null);
        const moved = (word: string) => Math.abs(counted(one, word) - counted(other, word));
        expect(['không', '15'].map(moved)).toEqual([0, 0]);
        expect(moved('sổ') + moved('hàng') + moved('nhận')).toBeLessThanOrEqual(6);
      }),
    );
  });
});
