import { aViewer, peopleOf } from '@app/access/testing';
import { type Engines } from '@app/engines';
import { type ItemVersion, KnowledgeBase, SystemClock } from '@app/knowledge';
import { FIXTURES } from '@app/knowledge/testing';
import { Editorial } from '@app/reviews';
import { makePeople } from './people.js';

const AUTHOR = aViewer(['contributor']);
const CURATOR = aViewer(['curator']);
const SUBJECT = 'Công ty Không Có Thật';
export const SUBJECT_NAME = SUBJECT;
export const RULE = 'Đối chiếu sổ giao nhận với hàng trong kho trước khi hỏi người giao';
export const LONG_RULE = `Khi kiểm tra điểm cung cấp dịch vụ viễn thông, ${'đối chiếu từng số thuê bao với giấy tờ đã chụp, '.repeat(6)}rồi mới lập biên bản NGHIDINH174202600000000000000000000000000000000000000000000000000`;

const LESSON = {
  ...FIXTURES.lesson,
  title: RULE,
  cause: '- Sổ ghi muộn.\n- Kho không có người giữ.',
  basis: 'Người giao phải ghi sổ ngay khi giao.',
  handling: 'Phạt **tiền**, buộc ghi lại sổ.',
  prevention: 'Xem sổ của ba ngày gần nhất.\n\n| Ngày | Số |\n|---|---|\n| 1 | 2 |',
  agency: 'so-tt-tt',
  place: 'thua-thien-hue',
  date: '2021-05',
  classification: 'public',
  maturity: 'observed',
  subjectName: SUBJECT,
  reviewDate: '2025-01-31',
  sources: [],
};

/** Ids of what `makeItems` makes. */
export const ITEMS = {
  lesson: '',
  restricted: 'lesson/bai-hoc-han-che',
  retired: 'lesson/bai-hoc-da-gop',
  long: '',
  gap: '',
};

/**
 * Invented law that ended in 2024, lessons that rest on it and a gap: a lesson published twice with a draft over it, one
 * restricted, one retired into another, one with a long title; and people of several roles.
 */
export async function makeItems(engines: Engines): Promise<void> {
  await makePeople(engines, ['reader'], ['contributor'], ['reviewer'], ['curator']);
  const clock = new SystemClock();
  const base = new KnowledgeBase(engines.store, clock);
  const publish = (kind: string, body: object): Promise<ItemVersion> =>
    base.create('test', { kind, body, reason: 'ghi lần đầu', publish: true });
  await makeLaw(publish);
  const first = await publish('lesson', LESSON);
  ITEMS.lesson = first.itemId;
  const revise = (
    basedOn: number,
    body: object,
    reason: string,
    isPublished: boolean,
  ): Promise<ItemVersion> =>
    base.revise('test', { id: first.itemId, basedOn, body, reason, publish: isPublished, corrects: null });
  const second = { ...LESSON, maturity: 'identified', finding: 'Sổ thiếu ba ngày, hàng không khớp.' };
  await revise(1, second, 'đã rõ nguyên nhân', true);
  await revise(
    2,
    { ...second, handling: 'Phạt tiền, buộc ghi lại sổ trong hai ngày.' },
    'bổ sung thời hạn',
    false,
  );
  await publish('lesson', { ...LESSON, title: 'Bài học hạn chế', classification: 'restricted' });
  ITEMS.long = (await publish('lesson', { ...LESSON, title: LONG_RULE, legalBasis: [], date: null })).itemId;
  const gap = { ...FIXTURES.gap, title: 'Hai nơi hiểu hai cách về sổ giao nhận', lessons: [first.itemId] };
  ITEMS.gap = (await publish('gap', { ...gap, classification: 'public', sectors: ['buu-chinh'] })).itemId;
  await retireInto(engines, first.itemId);
}

async function makeLaw(publish: (kind: string, body: object) => Promise<unknown>): Promise<void> {
  await publish('document', FIXTURES.document);
  await publish('provision', { ...FIXTURES.provision, validity: { from: '2020-03-01', to: '2024-01-01' } });
  await publish('document', {
    ...FIXTURES.document,
    key: 'nd-cp/02/2024',
    number: '02/2024/NĐ-CP',
    title: 'Nghị định giả định mới',
    effectiveFrom: '2024-01-01',
    relations: [{ type: 'replaces', document: 'nd-cp/01/2020', by: 'dieu-9/khoan-1' }],
  });
}

async function retireInto({ store, records }: Engines, into: string): Promise<void> {
  const clock = new SystemClock();
  const people = peopleOf(records, clock);
  const editorial = new Editorial({ store, records, clock, people, sameUnitApproval: 'refused' });
  const body = { ...LESSON, title: 'Bài học đã gộp' };
  const { itemId, version } = await editorial.create(AUTHOR, { kind: 'lesson', body, reason: 'ghi' });
  await new KnowledgeBase(store, clock).publish('test', itemId, version, 'đã duyệt');
  await editorial.retire(CURATOR, itemId, { reason: 'trùng với bài khác', into });
}
