import { KnowledgeError } from '@app/knowledge';

const RESTORE = 'khôi phục bằng: trithuc restore <bản sao lưu>';

/** SQLite's primary result codes that mean something to the person who runs the base. */
const MEANINGS: Readonly<Record<number, readonly ['unavailable' | 'damaged', string]>> = {
  5: ['unavailable', 'đang bị tiến trình khác khóa; thử lại sau giây lát'],
  6: ['unavailable', 'đang bị tiến trình khác khóa; thử lại sau giây lát'],
  8: ['unavailable', 'chỉ đọc được; kiểm tra quyền ghi của tệp và thư mục'],
  10: ['unavailable', 'đĩa báo lỗi đọc ghi; kiểm tra đĩa'],
  11: ['damaged', `bị hỏng; ${RESTORE}`],
  13: ['unavailable', 'hết chỗ trên đĩa; giải phóng đĩa rồi thử lại, những gì đã báo ghi vẫn còn nguyên'],
  14: ['unavailable', 'không mở được; kiểm tra đường dẫn và quyền của thư mục'],
  26: ['damaged', `không phải cơ sở dữ liệu hoặc đã bị hỏng; ${RESTORE}`],
};

const BUSY = 5;

/** Whether another process is writing just now. */
export function isBusy(error: unknown): boolean {
  return primaryCode(error) === BUSY;
}

function primaryCode(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return null;
  return Number(error.errcode) & 0xff;
}

/** The one place where an error of the driver becomes one of ours; an error of ours passes, a bug stays a bug. */
export function translate(error: unknown, path: string): unknown {
  if (typeof error !== 'object' || error === null) return error;
  if ('syscall' in error) return unreachable(path, error);
  const meaning = MEANINGS[primaryCode(error) ?? 0];
  if (!meaning) return error;
  const [code, what] = meaning;
  return new KnowledgeError(code, `Cơ sở dữ liệu ${path} ${what}`, [], { cause: error });
}

/** The file system refused before SQLite could look. */
function unreachable(path: string, cause: unknown): KnowledgeError {
  const message = `Không tạo được thư mục cho ${path}; kiểm tra đường dẫn và quyền của thư mục`;
  return new KnowledgeError('unavailable', message, [], { cause });
}

/** What to tell the person whose base is corrupt. */
export function damaged(path: string): string {
  return `Cơ sở dữ liệu ${path} bị hỏng; ${RESTORE}`;
}
