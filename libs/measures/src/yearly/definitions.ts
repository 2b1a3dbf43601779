import * as figures from './figures.js';
import { type Counted } from './figures.js';
import { type YearFacts } from './facts.js';

/** What a figure is called and how it is computed, in words that are printed beside it. */
export interface Definition {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  /** How it is computed, and what its base counts. */
  readonly query: string;
  /** Change against the year before that the sector aims at, in percent; null where none is set. */
  readonly target: number | null;
  readonly count: (facts: YearFacts) => Counted;
}

/** The ministry asks for so much more every year. */
const TARGET_PERCENT = 10;
const NOT_ILLUSTRATIONS = 'Không tính tình huống giả định để minh họa.';

/** The measures of a year, in the order they are shown. */
export const DEFINITIONS: readonly Definition[] = [
  {
    key: 'lessons-contributed',
    name: 'Bài học đóng góp',
    unit: 'bài học',
    query: `Số bài học được công bố lần đầu trong năm (giờ Việt Nam), kể cả bài đã rút sau đó. Cơ sở: số bài học từng công bố tới hết năm. ${NOT_ILLUSTRATIONS}`,
    target: TARGET_PERCENT,
    count: figures.contributed,
  },
  {
    key: 'lessons-reused',
    name: 'Bài học được dùng lại',
    unit: 'bài học',
    query: `Số bài học được mở từ kết quả tra cứu ít nhất một lần trong năm; chưa tính đưa vào hồ sơ, giáo trình. Cơ sở: số bài học từng công bố tới hết năm. ${NOT_ILLUSTRATIONS}`,
    target: TARGET_PERCENT,
    count: figures.reused,
  },
  {
    key: 'days-to-publish',
    name: 'Thời gian từ phát hiện tới công bố',
    unit: 'ngày',
    query: `Trung vị số ngày từ ngày ghi trong bài học tới ngày công bố lần đầu. Cơ sở: bài học công bố lần đầu trong năm có ghi đủ ngày, tháng, năm không sau ngày công bố. ${NOT_ILLUSTRATIONS}`,
    target: null,
    count: figures.daysToPublish,
  },
  {
    key: 'review-minutes',
    name: 'Thời gian rà soát một mục',
    unit: 'phút',
    query:
      'Trung bình số phút người rà soát tự ghi khi kết luận trong kỳ rà soát của năm. Cơ sở: số kết luận có ghi số phút.',
    target: null,
    count: figures.reviewMinutes,
  },
  {
    key: 'repeat-findings',
    name: 'Phát hiện lặp lại cùng quy định, cùng tỉnh',
    unit: 'cặp quy định, tỉnh',
    query: `Số cặp (quy định, tỉnh) có từ hai bài học trở lên về việc xảy ra trong năm. Cơ sở: số cặp có ít nhất một bài học. Không tính bài học hạn chế. ${NOT_ILLUSTRATIONS}`,
    target: null,
    count: figures.repeated,
  },
  {
    key: 'silent-provinces',
    name: 'Tỉnh, thành phố chưa đóng góp',
    unit: 'tỉnh, thành phố',
    query: `Số tỉnh, thành phố có vào ngày cuối năm (năm nay: hôm nay) mà không có bài học nào công bố lần đầu trong năm; tỉnh cũ tính cho tỉnh kế thừa. Cơ sở: số tỉnh, thành phố vào ngày đó. ${NOT_ILLUSTRATIONS}`,
    target: null,
    count: figures.silentProvinces,
  },
  {
    key: 'currency',
    name: 'Quy định được kiểm tra trong năm',
    unit: '%',
    query:
      'Tỷ lệ quy định được công bố bản mới hoặc được rà soát lại trong năm. Cơ sở: số quy định người đọc thấy vào cuối năm (năm nay: hiện tại).',
    target: null,
    count: figures.currency,
  },
  {
    key: 'search-success',
    name: 'Tra cứu có kết quả được mở',
    unit: '%',
    query:
      'Tỷ lệ lượt tra cứu mà người hỏi mở ít nhất một kết quả. Cơ sở: số lượt tra cứu có câu hỏi trong năm.',
    target: null,
    count: figures.searchSuccess,
  },
  {
    key: 'zero-results',
    name: 'Tra cứu không thấy gì',
    unit: '%',
    query: 'Tỷ lệ lượt tra cứu không có kết quả nào. Cơ sở: số lượt tra cứu có câu hỏi trong năm.',
    target: null,
    count: figures.zeroResults,
  },
];
