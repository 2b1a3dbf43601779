import * as nature from './by-nature.js';
import * as reference from './by-reference.js';
import { type HoldingFacts } from './facts.js';
import { type Group } from './groups.js';

type Of = 'lessons' | 'gaps' | 'law';

interface Definition {
  readonly key: string;
  readonly name: string;
  /** What is counted. */
  readonly of: Of;
  readonly unit: string;
  /** How it is counted, in words that are printed beside it. */
  readonly query: string;
  readonly group: (facts: HoldingFacts) => Group[];
}

const LESSONS = 'Bài học người đọc thấy hôm nay, trừ bài hạn chế';
const GAPS = 'Bất cập người đọc thấy hôm nay, trừ bất cập hạn chế';
const PROVISIONS = 'Điều của các văn bản đã nạp, theo bản mới nhất đã công bố, tính tới hôm nay';
const lesson = { of: 'lessons', unit: 'bài học' } as const;
const gap = { of: 'gaps', unit: 'bất cập' } as const;
const law = { of: 'law', unit: 'điều' } as const;

/** What the base holds, told apart in every way that is shown, in the order it is shown. */
export const BREAKDOWNS = [
  {
    ...{ key: 'lessons-by-place', name: 'Bài học theo tỉnh, thành phố', ...lesson },
    query: `${LESSONS}, theo nơi xảy ra; tỉnh đã sáp nhập tính vào tỉnh hôm nay.`,
    group: reference.lessonsByPlace,
  },
  {
    ...{ key: 'lessons-by-sector', name: 'Bài học theo lĩnh vực', ...lesson },
    query: `${LESSONS}; bài thuộc nhiều lĩnh vực tính ở mỗi lĩnh vực.`,
    group: (facts) => reference.bySector('lesson', facts.lessons, facts),
  },
  {
    ...{ key: 'lessons-by-year', name: 'Bài học theo năm xảy ra', ...lesson },
    query: `${LESSONS}, theo năm của việc được ghi lại, không phải năm công bố.`,
    group: nature.lessonsByYear,
  },
  {
    ...{ key: 'lessons-by-maturity', name: 'Mức độ kiểm chứng của bài học', ...lesson },
    query: `${LESSONS}, theo bậc đã được chứng minh.`,
    group: nature.lessonsByMaturity,
  },
  {
    ...{ key: 'gaps-by-kind', name: 'Bất cập theo dạng và tình trạng', ...gap },
    query: `${GAPS}, theo dạng; mỗi dạng chia theo tình trạng xử lý.`,
    group: nature.gapsByKind,
  },
  {
    ...{ key: 'gaps-by-sector', name: 'Bất cập theo lĩnh vực', ...gap },
    query: `${GAPS}; bất cập thuộc nhiều lĩnh vực tính ở mỗi lĩnh vực.`,
    group: (facts) => reference.bySector('gap', facts.gaps, facts),
  },
  {
    ...{ key: 'gaps-by-place', name: 'Bất cập theo tỉnh, thành phố', ...gap },
    query: `${GAPS}, theo nơi xảy ra của các bài học cho thấy bất cập; tỉnh đã sáp nhập tính vào tỉnh hôm nay.`,
    group: reference.gapsByPlace,
  },
  {
    ...{ key: 'provisions-by-status', name: 'Hiệu lực của các điều hôm nay', ...law },
    query: `${PROVISIONS}.`,
    group: nature.provisionsByStatus,
  },
  {
    ...{ key: 'provisions-by-document', name: 'Hiệu lực theo văn bản', ...law },
    query: `${PROVISIONS}, theo văn bản; nhiều nhất một trăm văn bản nhiều điều nhất.`,
    group: nature.provisionsByDocument,
  },
  {
    ...{ key: 'lessons-by-basis', name: 'Bài học theo hiệu lực của căn cứ', ...lesson },
    query: `${LESSONS}. Bài có nhiều căn cứ tính theo căn cứ đáng lo nhất: hết hiệu lực, ngưng hiệu lực, chưa hiệu lực, chưa rõ, chưa nạp, rồi mới tới đang hiệu lực.`,
    group: nature.lessonsByBasis,
  },
  {
    ...{ key: 'lapsed-provisions', name: 'Điều đã hết hiệu lực còn là căn cứ', ...lesson },
    query: `${LESSONS}, đếm theo từng điều đã hết hiệu lực hôm nay mà bài còn dẫn làm căn cứ.`,
    group: nature.lapsedProvisions,
  },
] as const satisfies readonly Definition[];

export type BreakdownKey = (typeof BREAKDOWNS)[number]['key'];
