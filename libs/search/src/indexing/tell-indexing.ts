import { failureOf } from '@app/knowledge';
import { type IndexingEvent } from './indexing-state.js';

type Line = Readonly<Record<string, unknown>> & { readonly msg: string };

/** Where lines go, by how much they matter. */
export interface IndexingLog {
  log(line: Line): void;
  warn(line: Line): void;
  error(line: Line): void;
}

/** A line in a log for what happens while an index is kept in step: nothing of what the texts say. */
export function tellIndexing(log: IndexingLog, event: IndexingEvent): void {
  const msg = indexingLine(event);
  if (event.type === 'set-aside') log.error({ ...event, msg });
  else if (event.type !== 'backoff') log.log({ ...event, msg });
  else log.warn({ ...failureOf(event.error), type: event.type, ms: event.ms, msg });
}

/** The same for people. */
export function indexingLine(event: IndexingEvent): string {
  switch (event.type) {
    case 'active':
      return 'Nhận việc: tiến trình này giữ cho chỉ mục theo kịp cơ sở dữ liệu.';
    case 'idle':
      return 'Thôi việc: tiến trình khác giữ cho chỉ mục theo kịp.';
    case 'progress':
      return `Chỉ mục đã tới thay đổi số ${event.sequence}, còn nữa.`;
    case 'renewing':
      return `Dựng lại chỉ mục từ đầu, chỉ mục cũ vẫn phục vụ (${REASONS[event.reason]}).`;
    case 'backoff':
      return `LỖI: ${sentence(failureOf(event.error).msg)} Thử lại sau ${(event.ms / 1000).toFixed(1)} giây.`;
    case 'recovered':
      return 'Đã chạy lại bình thường.';
    case 'set-aside':
      return `Không đưa được ${event.itemId} vào chỉ mục, để lại: ${event.error}`;
  }
}

const REASONS = {
  asked: 'theo yêu cầu',
  waste: 'văn bản đã bỏ chiếm nhiều chỗ, hoặc do phiên bản cũ lập',
  'other-store': 'chỉ mục này lập từ cơ sở dữ liệu khác, hoặc từ bản mới hơn',
} as const;

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
