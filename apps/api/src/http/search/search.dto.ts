import { GAP_KINDS, GAP_STATUSES, KINDS, type LegalStatus, MATURITIES } from '@app/knowledge';
import { type FacetName, FACETS, type Filters } from '@app/search';
import { DayOf, Flag, Text, Values, WholeNumber } from '../parameters/parameters.js';

export const STATUSES: readonly LegalStatus[] = ['in-force', 'not-yet', 'no-longer', 'suspended', 'unknown'];

export class SearchQuery {
  @Text({
    description:
      'Câu hỏi như người ta gõ: có dấu hay không, viết tắt, dẫn chiếu. Không viết thì liệt kê theo bộ lọc',
    example: 'sim rac kich hoat san',
    maxLength: 1_000,
    mayBeEmpty: true,
  })
  q: string = '';

  @Values({ description: 'Loại', example: ['provision'], of: Object.keys(KINDS) })
  kind?: string[];

  @Values({ description: 'Định danh văn bản', example: ['nd-cp/174/2026'] })
  document?: string[];

  @Values({ description: 'Lĩnh vực', example: ['vien-thong'] })
  sector?: string[];

  @Values({ description: 'Năm', example: ['2026'] })
  year?: string[];

  @Values({ description: 'Hiệu lực vào ngày "on", không thì hôm nay', of: STATUSES })
  status?: string[];

  @Values({ description: 'Địa phương', example: ['ha-noi'] })
  place?: string[];

  @Values({ description: 'Mức kiểm chứng của bài học', of: MATURITIES })
  maturity?: string[];

  @Values({ description: 'Kiểu bất cập', of: GAP_KINDS })
  gapKind?: string[];

  @Values({ description: 'Bất cập đang ở đâu', of: GAP_STATUSES })
  gapStatus?: string[];

  @DayOf({ description: 'Chỉ lấy điều có hiệu lực vào ngày này' })
  on?: string;

  @Values({ description: 'Đếm theo những mặt này', of: FACETS })
  facets?: FacetName[];

  @Values({ description: 'Chữ giữ nguyên như đã gõ ("from" của điều đã hiểu)' })
  keep?: string[];

  @WholeNumber({
    description: 'Tìm trong ấn bản của năm này, đúng các bản mà ấn bản giữ',
    example: 2026,
    min: 1900,
    max: 9999,
  })
  edition?: number;

  @Flag({
    description:
      'Còn đang gõ: trả lời như thường, không đếm là một lượt tra cứu và không ghi là không tìm thấy',
    default: false,
  })
  typing: boolean = false;

  @WholeNumber({ description: 'Bỏ qua chừng ấy kết quả đầu', min: 0, max: 900, default: 0 })
  offset: number = 0;

  @WholeNumber({ description: 'Số kết quả một trang', min: 1, max: 100, default: 10 })
  limit: number = 10;
}

export class SuggestQuery {
  @Text({
    description: 'Chữ đang gõ',
    example: 'thong tin th',
    maxLength: 200,
    mayBeEmpty: true,
    required: true,
  })
  q: string;
}

export class SimilarQuery {
  @WholeNumber({ description: 'Nhiều nhất chừng ấy mục', min: 1, max: 50, default: 10 })
  limit: number = 10;
}

/** The facets that the query narrows. */
export function filtersOf(query: SearchQuery): Filters {
  return Object.fromEntries(FACETS.flatMap((facet) => (query[facet] ? [[facet, query[facet]]] : [])));
}
