import { type Log } from '@app/observability';
import { type IndexingEvent } from '@app/search';

/** One line for people on what happens while the index is kept in step. */
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
      return `LỖI: ${messageOf(event.error)} Thử lại sau ${(event.ms / 1000).toFixed(1)} giây.`;
    case 'recovered':
      return 'Đã chạy lại bình thường.';
    case 'set-aside':
      return `Không đưa được ${event.itemId} vào chỉ mục, để lại: ${event.error}`;
  }
}

/** The same for a log. */
export function logIndexing(log: Log, event: IndexingEvent): void {
  const said = { type: event.type, msg: indexingLine(event) };
  if (event.type === 'backoff') log.warn(said);
  else if (event.type === 'set-aside') log.error(said);
  else log.log(said);
}

const REASONS = {
  asked: 'theo yêu cầu',
  waste: 'văn bản đã bỏ chiếm nhiều chỗ',
  'other-store': 'chỉ mục này lập từ cơ sở dữ liệu khác, hoặc từ bản mới hơn',
} as const;

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
