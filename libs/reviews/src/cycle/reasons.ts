import { citedAs, type Day } from '@app/knowledge';

/** Why an item is looked at this year. */
export type Reason =
  | { readonly type: 'new' }
  /** The edition before held this version of it. */
  | { readonly type: 'changed'; readonly before: number }
  | { readonly type: 'review-due'; readonly due: Day }
  /** Since somebody last looked at the item. */
  | { readonly type: 'law-changed'; readonly provision: string; readonly how: LawChange; readonly on: Day }
  /** `likeness` is the part of pairs of syllables both texts have, 0 to 1. */
  | { readonly type: 'near-duplicate'; readonly of: string; readonly likeness: number }
  /** Alike in what was found under the same place of law, unlike in how it was handled. */
  | {
      readonly type: 'conflicting';
      readonly with: string;
      readonly provision: string;
      readonly at: string | null;
    }
  | { readonly type: 'open-gap'; readonly since: Day };

/** A newer text was published, its text began to hold, or it no longer holds. */
export type LawChange = 'newer-text' | 'began' | 'ended';

const LAW: Readonly<Record<LawChange, string>> = {
  'newer-text': 'có lời văn mới, ghi vào kho ngày',
  began: 'bắt đầu có hiệu lực từ',
  ended: 'hết hiệu lực từ',
};

/** A reason in the words of a reviewer. */
export function sayReason(reason: Reason): string {
  switch (reason.type) {
    case 'new':
      return 'Chưa có trong ấn bản trước';
    case 'changed':
      return `Đã sửa từ ấn bản trước (khi đó là bản ${reason.before})`;
    case 'review-due':
      return `Đến hạn rà soát ngày ${vietnamese(reason.due)}`;
    case 'law-changed':
      return `Căn cứ ${citedAs(reason.provision)} ${LAW[reason.how]} ${vietnamese(reason.on)}`;
    case 'near-duplicate':
      return `Gần trùng với ${reason.of} (${Math.round(reason.likeness * 100)}%)`;
    case 'conflicting': {
      const place = citedAs([reason.provision, reason.at].filter(Boolean).join('/'));
      return `Cùng phát hiện, cùng căn cứ ${place} nhưng xử lý khác ${reason.with}`;
    }
    case 'open-gap':
      return `Bất cập chưa giải quyết từ ngày ${vietnamese(reason.since)}`;
  }
}

/** "2026-07-01" as people write it. */
export function vietnamese(day: Day): string {
  return day.split('-').reverse().join('/');
}
