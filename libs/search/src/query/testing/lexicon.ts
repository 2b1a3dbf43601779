import { bigram, fold, type Spelling, syllables } from '@app/text';
import { type SearchIndex } from '../../ports/search-index.js';

type FakeLexicon = Pick<SearchIndex, 'frequencies' | 'spellings' | 'vocabulary' | 'complete'>;

/** What an index would say of these texts; `calls` counts how often it was asked. */
export function lexiconOf(texts: readonly string[]): FakeLexicon & { calls: number } {
  const documents = new Map<string, number>();
  const spellings = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const words = syllables(text).map(({ toned }) => toned);
    const pairs = words.slice(1).map((word, i) => bigram(words[i]!, word));
    const toned = new Set([...words, ...pairs]);
    for (const term of new Set([...toned].map(fold))) documents.set(term, (documents.get(term) ?? 0) + 1);
    for (const term of toned) {
      const known = spellings.get(fold(term)) ?? new Map<string, number>();
      spellings.set(fold(term), known.set(term, (known.get(term) ?? 0) + 1));
    }
  }
  const vocabulary = new Map([...documents].filter(([term]) => !term.includes('_')));
  const spellingsOf = (term: string): Spelling[] =>
    Array.from(spellings.get(term) ?? [], ([toned, count]) => ({ toned, count })).sort(
      (a, b) => b.count - a.count,
    );
  return {
    calls: 0,
    vocabulary: () => Promise.resolve(vocabulary),
    frequencies(units) {
      this.calls++;
      return Promise.resolve(units.map((term) => documents.get(term) ?? 0));
    },
    spellings(units) {
      this.calls++;
      return Promise.resolve(units.map(spellingsOf));
    },
    complete(prefix, limit) {
      const found = [...documents].filter(
        ([term]) => term.startsWith(prefix) && term.includes('_') === prefix.includes('_'),
      );
      const sorted = found.sort(([, a], [, b]) => b - a).slice(0, limit);
      return Promise.resolve(sorted.map(([term, texts]) => ({ term, documents: texts })));
    },
  };
}

/** Invented sentences that stand for a corpus of law, each several times as texts repeat themselves. */
export const TEXTS = [
  'xử phạt vi phạm hành chính trong lĩnh vực bưu chính, viễn thông',
  'doanh nghiệp viễn thông thu hồi sim rác và chặn tin nhắn rác',
  'phạt tiền đối với hành vi quảng cáo bằng tin nhắn rác',
  'xuất bản phẩm không rõ nguồn gốc bị tịch thu và tiêu hủy',
  'bộ thông tin và truyền thông quy định việc đăng ký thông tin thuê bao trả trước',
  'thuế bảo vệ môi trường do bộ tài chính quy định',
  'cung cấp dịch vụ bưu chính công ích của nhà nước',
  'quyết định của ủy ban nhân dân tỉnh về bản quyền tác giả',
].flatMap((text) => Array.from({ length: 6 }, () => text));
