import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Problem } from '@app/knowledge';
import { RetiredDto } from '../items/retired.dto.js';

/** Every refusal the API can answer with: its HTTP status, and its title and first words for people. */
export const PROBLEMS = {
  invalid: { status: 400, title: 'Yêu cầu không hợp lệ', detail: 'Xem từng chỗ sai trong "problems".' },
  malformed: {
    status: 400,
    title: 'Không đọc được yêu cầu',
    detail: 'Nội dung gửi lên không đúng định dạng.',
  },
  unauthenticated: {
    status: 401,
    title: 'Cần đăng nhập',
    detail: 'Đăng nhập, hoặc gửi tiêu đề "Authorization: Bearer <mã truy cập>".',
  },
  refused: { status: 403, title: 'Không được phép', detail: 'Người gọi không được làm việc này.' },
  'not-found': { status: 404, title: 'Không tìm thấy', detail: 'Không có gì ở địa chỉ này.' },
  gone: { status: 410, title: 'Đã thôi dùng', detail: 'Mục này đã thôi dùng; xem "retired".' },
  conflict: { status: 409, title: 'Không còn làm được', detail: 'Đọc lại hiện trạng rồi làm tiếp.' },
  'version-conflict': {
    status: 409,
    title: 'Đã có người ghi trước',
    detail: 'Đọc lại bản mới nhất rồi ghi lại.',
  },
  'precondition-failed': {
    status: 412,
    title: 'Bản đang sửa không còn mới nhất',
    detail: 'Đã có người ghi trước. Đọc lại bản mới nhất rồi ghi lại.',
  },
  'too-slow': { status: 408, title: 'Gửi quá chậm', detail: 'Yêu cầu không đến đủ trong thời hạn.' },
  'too-large': { status: 413, title: 'Nội dung quá lớn', detail: 'Nội dung gửi lên vượt giới hạn.' },
  'unsupported-type': {
    status: 415,
    title: 'Loại nội dung không được nhận',
    detail: 'Tiêu đề Content-Type không phải loại mà địa chỉ này nhận.',
  },
  unreadable: { status: 422, title: 'Không đọc được văn bản', detail: 'Tệp không phải văn bản đọc được.' },
  'precondition-required': {
    status: 428,
    title: 'Thiếu If-Match',
    detail: 'Gửi kèm tiêu đề If-Match với ETag của bản đã đọc, ví dụ If-Match: "3".',
  },
  'too-many-requests': {
    status: 429,
    title: 'Quá nhiều yêu cầu',
    detail: 'Thử lại sau số giây trong Retry-After.',
  },
  'too-many-attempts': {
    status: 429,
    title: 'Sai quá nhiều lần',
    detail: 'Thử lại sau số giây trong Retry-After.',
  },
  'headers-too-large': {
    status: 431,
    title: 'Địa chỉ hoặc tiêu đề quá dài',
    detail: 'Địa chỉ cùng các tiêu đề vượt giới hạn.',
  },
  damaged: {
    status: 500,
    title: 'Dữ liệu lưu trữ bị hỏng',
    detail: 'Báo người quản trị chạy "trithuc verify".',
  },
  internal: {
    status: 500,
    title: 'Lỗi trong hệ thống',
    detail: 'Báo người quản trị kèm mã yêu cầu trong "requestId".',
  },
  unavailable: {
    status: 503,
    title: 'Tạm thời chưa phục vụ được',
    detail: 'Thử lại sau số giây trong Retry-After.',
  },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export interface HttpProblemOptions extends ErrorOptions {
  /** When it is worth asking again; said with every 503 and 429. */
  readonly retryAfterSeconds?: number | undefined;
  /** What is told of what is gone. */
  readonly retired?: RetiredDto;
}

/** A refusal in the words of the API: what it says is told to the caller. Libs throw `KnowledgeError` instead. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly retryAfterSeconds: number | undefined;
  readonly retired: RetiredDto | undefined;

  constructor(
    readonly code: ProblemCode,
    message: string = PROBLEMS[code].detail,
    readonly problems: readonly Problem[] = [],
    options?: HttpProblemOptions,
  ) {
    super(message, options);
    this.retryAfterSeconds = options?.retryAfterSeconds;
    this.retired = options?.retired;
  }
}

export class ProblemFieldDto implements Problem {
  @ApiProperty({ example: 'limit', description: 'Đường dẫn tới chỗ sai; rỗng là cả nội dung' })
  field: string;

  @ApiProperty({ example: 'phải là số nguyên từ 1 đến 100' })
  message: string;
}

/** RFC 9457. */
export class ProblemDto {
  @ApiProperty({ example: 'urn:trithuc:problem:invalid' })
  type: string;

  @ApiProperty({ example: 'Yêu cầu không hợp lệ' })
  title: string;

  @ApiProperty({ example: 400 })
  status: number;

  @ApiProperty({ example: 'Xem từng chỗ sai trong "problems".' })
  detail: string;

  @ApiProperty({ example: '/api/v1/search', description: 'Đường dẫn đã gọi' })
  instance: string;

  @ApiProperty({
    example: 'f3b0…',
    description: 'Mã của yêu cầu, có trong nhật ký; cũng ở tiêu đề X-Request-Id',
  })
  requestId: string;

  @ApiProperty({ enum: Object.keys(PROBLEMS), enumName: 'ProblemCode' })
  code: ProblemCode;

  @ApiPropertyOptional({ type: [ProblemFieldDto] })
  problems?: readonly ProblemFieldDto[];

  @ApiPropertyOptional({ type: RetiredDto, description: 'Với gone: thôi dùng từ ngày nào, mục nào thay' })
  retired?: RetiredDto;
}
