import { KnowledgeError } from '@app/knowledge';
import mongoose, { mongo } from 'mongoose';

const AGAIN = 'thử lại sau giây lát; nếu còn lỗi, kiểm tra máy chủ MongoDB và đường mạng';
const NOT_REACHED = `không trả lời; ${AGAIN}`;
const ACCOUNT = 'từ chối tài khoản; kiểm tra tên, mật khẩu và quyền readWrite trên cơ sở dữ liệu này';
const TOO_OLD = 'quá cũ; cần MongoDB 4.4 trở lên';

/** Codes of the server that mean something to the person who runs it. */
const MEANINGS: Readonly<Record<number, string>> = {
  13: ACCOUNT,
  18: ACCOUNT,
  8000: ACCOUNT,
  50: `trả lời quá chậm; ${AGAIN}`,
  64: 'chưa có đủ thành viên của replica set xác nhận đã ghi; kiểm tra các thành viên, đọc lại rồi hãy ghi tiếp',
  73: 'không nhận tên cơ sở dữ liệu này; tên chỉ gồm chữ không dấu, số, - và _',
  91: NOT_REACHED,
  100: 'không đủ thành viên trong replica set cho mức xác nhận ghi đã chọn; kiểm tra writeConcern',
  189: NOT_REACHED,
  10107: `đang đổi máy chính; ${AGAIN}`,
  11600: NOT_REACHED,
  11602: NOT_REACHED,
  13435: `đang đổi máy chính; ${AGAIN}`,
  13436: `đang đổi máy chính; ${AGAIN}`,
  14031: 'hết chỗ trên đĩa; giải phóng đĩa rồi thử lại, những gì đã báo ghi vẫn còn nguyên',
};

/** Codes with which asking again may help: the server goes down, or another member takes over. */
const PASSING = new Set([50, 64, 91, 189, 10107, 11600, 11602, 13435, 13436]);
const TOO_LARGE = new Set([10334, 17419, 17420]);
const DUPLICATE = 11000;

const UNREACHABLE = [
  mongo.MongoNetworkError,
  mongo.MongoServerSelectionError,
  mongo.MongoNotConnectedError,
  mongo.MongoTopologyClosedError,
  mongo.MongoOperationTimeoutError,
  mongoose.Error.MongooseServerSelectionError,
] as const;

/** Whether nothing but keys that are there already stood in the way of a write. */
export function isDuplicate(error: unknown): boolean {
  if (!(error instanceof mongo.MongoServerError) || error.code !== DUPLICATE) return false;
  if (!(error instanceof mongo.MongoBulkWriteError)) return true;
  return [error.writeErrors].flat().every(({ code }) => code === DUPLICATE);
}

/** Whether the server may have done what was asked although it did not say so. */
export function isPassing(error: unknown): boolean {
  return isUnreachable(error) || PASSING.has(codeOf(error));
}

/** The one place where an error of the driver becomes one of ours; an error of ours passes, a bug stays a bug. */
export function translate(error: unknown, place: string): unknown {
  const what = meaningOf(error);
  if (what) return new KnowledgeError('unavailable', `MongoDB ${place} ${what}`, [], { cause: error });
  if (!TOO_LARGE.has(codeOf(error)) && !/larger than the maximum size/.test(messageOf(error))) return error;
  const message = 'lớn hơn mức MongoDB nhận trong một bản ghi (16 MiB); hãy tách nhỏ';
  return new KnowledgeError('invalid', message, [{ field: '', message }], { cause: error });
}

/** Address and database of a URI as people may see them: account, password and options left out. */
export function placeIn(uri: string): string {
  const [rest = ''] = uri.replace(/^[^:]*:\/\//, '').split('?');
  return rest.slice(rest.lastIndexOf('@') + 1);
}

/**
 * The address itself cannot be read, or names no database: the driver would take one called `test`. Its own words may
 * repeat parts of the address, so they are not kept.
 */
export function badAddress(fault = ''): KnowledgeError {
  const form = 'mongodb://tên:mật-khẩu@máy:27017/trithuc (ký tự đặc biệt trong mật khẩu viết dạng %XX)';
  return new KnowledgeError('unavailable', `Địa chỉ MongoDB không hợp lệ${fault}; viết dạng ${form}`);
}

export function tooOld(place: string, version: string): KnowledgeError {
  return new KnowledgeError('unavailable', `MongoDB ${place} là bản ${version}, ${TOO_OLD}`);
}

function meaningOf(error: unknown): string | undefined {
  if (error instanceof KnowledgeError) return undefined;
  if (/wire version/.test(messageOf(error))) return TOO_OLD;
  return MEANINGS[codeOf(error)] ?? (isUnreachable(error) ? NOT_REACHED : undefined);
}

function codeOf(error: unknown): number {
  return error instanceof mongo.MongoServerError ? Number(error.code) : 0;
}

function messageOf(error: unknown): string {
  return error instanceof mongo.MongoError ? error.message : '';
}

/** A bulk write hides the error of the connection in one of its own. */
function isUnreachable(thrown: unknown): boolean {
  const error: unknown = thrown instanceof mongo.MongoBulkWriteError ? thrown.errorResponse : thrown;
  return UNREACHABLE.some((kind) => error instanceof kind) || isOfTheSystem(error);
}

/** A broken connection or an unknown name, as the system reports it: EPIPE, ENOTFOUND. */
function isOfTheSystem(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && /^E[A-Z]+$/.test(String(error.code))
  );
}

/** Others wrote all the time, longer than one waits. */
export function busy(place: string): KnowledgeError {
  const message = `MongoDB ${place} đang bận vì nhiều người cùng ghi; thử lại sau giây lát`;
  return new KnowledgeError('unavailable', message);
}
