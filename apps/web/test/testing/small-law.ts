import { type Engines } from '@app/engines';
import { KnowledgeBase, lawSource, SystemClock } from '@app/knowledge';
import { FIXTURES } from '@app/knowledge/testing';
import { parseLaw } from '@app/law';

/** Invented: there is no such decree. */
const DECREE = `CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 901/2020/NĐ-CP
Hà Nội, ngày 03 tháng 02 năm 2020

NGHỊ ĐỊNH
Quy định việc giả định để thử

Chính phủ ban hành Nghị định giả định này.

Chương I
QUY ĐỊNH GIẢ ĐỊNH CHUNG

Điều 1. Phạm vi giả định
Nghị định này không có thật.

Chương II
VIỆC GIẢ ĐỊNH

Điều 2. Xử phạt việc giả định
1. Phạt tiền từ 1.000.000 đồng đến 2.000.000 đồng đối với một trong các hành vi giả định sau:
a) Giả định điều thứ nhất;
b) Giả định điều thứ hai theo khoản 1 Điều 1 Nghị định này;
đ) Giả định điều sau cùng.
2. Tịch thu tang vật giả định.

Điều 3. Hiệu lực thi hành
Nghị định này có hiệu lực thi hành từ ngày 15 tháng 4 năm 2020.
`;

export const DECREE_ID = 'nd-cp/901/2020';
export const FINED = `${DECREE_ID}/dieu-2`;
/** From this day on point a of its first clause says something else, and one day it will again. */
export const CHANGED_ON = '2024-01-01';
export const CHANGES_ON = '2099-01-01';

/** Imports an invented decree; of its second article three texts follow one another, with a fine frame and our summary. */
export async function importSmallLaw({ store }: Engines): Promise<void> {
  const base = new KnowledgeBase(store, new SystemClock());
  const file = { name: 'nghi-dinh-gia-dinh.txt', bytes: new TextEncoder().encode(DECREE) };
  await base.importLaw('test', await parseLaw(file), lawSource(file), { dryRun: false, replace: false });
  await changeText(base, 'Giả định điều thứ nhất từ hai lần trở lên;', CHANGED_ON);
  await changeText(base, 'Giả định điều thứ nhất ở nơi công cộng;', CHANGES_ON);
  const legalBasis = [{ provision: FINED, at: 'khoan-1/diem-b' }];
  const lesson = { ...FIXTURES.lesson, classification: 'public', legalBasis };
  await base.create('test', { kind: 'lesson', body: lesson, reason: 'Để thử', publish: true });
}

async function changeText(base: KnowledgeBase, words: string, from: string): Promise<void> {
  const { newest } = await base.state(FINED);
  const body = JSON.parse(JSON.stringify(newest.body)) as {
    official: { children: { children: { text: string }[] }[] };
  };
  body.official.children[0]!.children[0]!.text = words;
  const frame = {
    at: 'khoan-1',
    min: 1_000_000,
    max: 2_000_000,
    addressee: 'organisation',
    conduct: 'Giả định',
  };
  const changed = { ...body, frames: [frame], summary: 'Nói gọn: **cấm giả định**.', validity: { from } };
  await base.revise('test', {
    ...{ id: FINED, basedOn: newest.version, corrects: null },
    ...{ body: changed, reason: 'Sửa đổi giả định', publish: true },
  });
}
