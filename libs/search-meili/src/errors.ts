import { KnowledgeError } from '@app/search';
import { MeilisearchApiError, MeilisearchError, MeilisearchRequestError, type Task } from 'meilisearch';

/** What the engine says of a document that no trying again will make it take. */
const REFUSES_DOCUMENTS = /document|payload/;
const REFUSES_KEY = /^(invalid_api_key|missing_authorization_header|missing_master_key)$/;
const REFUSES_FILTER = /^invalid_(search|document)_(filter|facets)$/;
const MISSING_INDEX = 'index_not_found';

/** Makes whatever the driver throws one of the family's errors; `url` says where the engine was sought. */
export function translate(thrown: unknown, url: string): unknown {
  const error = withinRequest(thrown);
  if (error instanceof MeilisearchApiError) return refusal(error, url);
  if (error instanceof MeilisearchRequestError)
    return outage(
      `Không kết nối được Meilisearch tại ${url} (${reasonOf(error)}). Hãy kiểm tra địa chỉ và xem máy chủ có đang chạy không.`,
      error,
    );
  if (error instanceof SyntaxError || error instanceof MeilisearchError) {
    return outage(
      `Trả lời nhận từ ${url} không phải của Meilisearch. Hãy kiểm tra địa chỉ và các máy chủ trung gian.`,
      error,
    );
  }
  return error;
}

/** A task that was not carried out: says which, on what, and why. */
export function taskFailure({ uid, type, indexUid, status, error }: Task): KnowledgeError {
  const code = error?.code ?? status;
  const what = `Tác vụ ${uid} (${type}) của Meilisearch trên chỉ mục ${indexUid ?? '-'} không thực hiện được: ${code}. ${error?.message ?? ''}`;
  if (error && REFUSES_DOCUMENTS.test(code)) {
    return new KnowledgeError('damaged', `${what} Hãy xem lại văn bản được nói tới.`, [], { cause: error });
  }
  return outage(
    `${what} Hãy xem nhật ký và dung lượng đĩa của máy chủ; việc lập chỉ mục sẽ tự thử lại.`,
    error,
  );
}

/** Whether an index is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof KnowledgeError && codeOf(error.cause) === MISSING_INDEX;
}

/** Whether a key was refused, or may not do what it was used for. */
export function isRefusedKey(error: unknown): boolean {
  return REFUSES_KEY.test(codeOf(error));
}

/** Whether what is known of the connection (keys, version) may no longer hold. */
export function isDisconnected(thrown: unknown): boolean {
  const error = withinRequest(thrown);
  if (error instanceof MeilisearchApiError) return isRefusedKey(error);
  return error instanceof MeilisearchError || error instanceof SyntaxError;
}

/** The code of a refusal or of a failed task; "" where whoever answered is not Meilisearch. */
export function codeOf(thrown: unknown): string {
  const error = withinRequest(thrown);
  const told = error instanceof MeilisearchApiError ? error.cause : error;
  if (typeof told !== 'object' || told === null || !('code' in told)) return '';
  return typeof told.code === 'string' ? told.code : '';
}

/** The driver calls whatever comes of a request a failed request: what the server told is within. */
function withinRequest(error: unknown): unknown {
  const { cause } = error instanceof MeilisearchRequestError ? error : {};
  return cause instanceof MeilisearchApiError || cause instanceof SyntaxError ? cause : error;
}

export function outage(message: string, cause?: unknown, retryAfterSeconds?: number): KnowledgeError {
  return new KnowledgeError('unavailable', message, [], { cause, retryAfterSeconds });
}

function refusal(error: MeilisearchApiError, url: string): KnowledgeError {
  const { status, headers } = error.response;
  const code = codeOf(error);
  const told = `(${code || `HTTP ${status}`})`;
  if (REFUSES_KEY.test(code)) {
    return outage(
      `Khóa bị từ chối tại ${url} ${told}. Hãy kiểm tra khóa Meilisearch trong cấu hình có đúng và đủ quyền không.`,
      error,
    );
  }
  if (code === MISSING_INDEX)
    return outage(
      `Chỉ mục chưa có tại ${url} ${told}. Việc lập chỉ mục sẽ tự tạo lại; nếu sau ít phút vẫn chưa có, hãy chạy \`trithuc reindex\`.`,
      error,
    );
  if (REFUSES_FILTER.test(code)) {
    return outage(
      `Chỉ mục tại ${url} không theo thiết lập của phiên bản này ${told}. Hãy chạy \`trithuc reindex\`. ${error.message}`,
      error,
    );
  }
  if (code !== '' && status < 500 && status !== 429 && REFUSES_DOCUMENTS.test(code)) {
    return new KnowledgeError('damaged', `Meilisearch không nhận văn bản ${told}. ${error.message}`, [], {
      cause: error,
    });
  }
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  const retryAfter = Number.isFinite(seconds) ? seconds : undefined;
  return outage(
    `Meilisearch tại ${url} chưa phục vụ được ${told}. ${error.message} Hãy thử lại sau ít phút.`,
    error,
    retryAfter,
  );
}

function reasonOf({ cause }: MeilisearchRequestError): string {
  const within = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (!(within instanceof Error)) return 'không rõ lý do';
  return 'code' in within && typeof within.code === 'string' ? within.code : within.message;
}
