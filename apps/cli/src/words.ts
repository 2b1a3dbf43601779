import { type AuditFault } from '@app/access';
import { type Fault } from '@app/knowledge';
import { type CandidateState, type EditionFault, KIND_NAMES } from '@app/reviews';

/** What is wrong with an item or an entry of a chain, as a person is told. */
export const FAULTS: Readonly<Record<Fault | AuditFault, string>> = {
  sequence: 'thiếu một thay đổi',
  'change-hash': 'dòng thay đổi đã bị sửa',
  missing: 'không còn',
  unreadable: 'không đọc được',
  'content-hash': 'lời văn đã bị sửa',
  'record-hash': 'bản ghi đã bị sửa',
  'previous-hash': 'đứt chuỗi với bản trước',
  unlogged: 'khác với sổ thay đổi',
  pointer: 'bản đang công bố khác với sổ thay đổi',
  hash: 'đã bị sửa',
};

/** What is wrong with an edition or a line of it. */
export const EDITION_FAULTS: Readonly<Record<EditionFault, string>> = {
  root: 'mã băm gốc không khớp các dòng',
  previous: 'không nối với ấn bản trước',
  rewritten: 'đã bị ghi lại',
  missing: 'không còn bản này',
  altered: 'lời văn đã bị sửa',
};

export const STATES: Readonly<Record<CandidateState, string>> = {
  waiting: 'chưa giao',
  assigned: 'đã giao',
  'to-confirm': 'chờ người thứ hai',
  decided: 'chờ thực hiện',
  done: 'xong',
};

export function kindName(kind: string): string {
  return KIND_NAMES[kind] ?? kind;
}
