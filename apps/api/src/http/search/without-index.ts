import { KnowledgeError } from '@app/knowledge';
import { HttpProblem } from '../problems/problem.js';

const SEARCH_IS_DOWN =
  'Chưa tra cứu được: bộ tìm kiếm tạm thời không trả lời. Vẫn đọc được mục theo định danh và quy định theo dẫn chiếu; thử tra cứu lại sau số giây trong Retry-After.';

/** For what only the index can answer: while it is away, says what still can be done. */
export function withoutIndex(error: unknown): never {
  if (!(error instanceof KnowledgeError) || error.code !== 'unavailable') throw error;
  const { retryAfterSeconds } = error;
  throw new HttpProblem('unavailable', SEARCH_IS_DOWN, [], { cause: error, retryAfterSeconds });
}

/** For an index that holds nothing yet of a base that holds something. */
export function unfilled(): HttpProblem {
  const said =
    'Chưa tra cứu được: chỉ mục tìm kiếm chưa được lập lần nào. Vẫn đọc được mục theo định danh và quy định theo dẫn chiếu; người quản trị kiểm tra tiến trình lập chỉ mục (trithuc work).';
  return new HttpProblem('unavailable', said);
}
