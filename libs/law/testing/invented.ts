import type { LawNode, ParsedLaw } from '../src/tree.js';

/** An invented decree, line by line as it would be printed. It is no law and quotes none. */
export const INVENTED_DECREE: readonly string[] = [
  'CHÍNH PHỦ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 999/2031/NĐ-CP',
  'Hà Nội, ngày 02 tháng 3 năm 2031',
  'NGHỊ ĐỊNH',
  'Quy định về việc phơi chiếu (văn bản giả định)',
  'Căn cứ Luật Giả định số 01/2030/QH20;',
  'Chính phủ ban hành Nghị định quy định về việc phơi chiếu.',
  'Chương I',
  'QUY ĐỊNH CHUNG',
  'Điều 1. Phạm vi điều chỉnh',
  'Nghị định này quy định về việc phơi chiếu.',
  'Điều 2. Giải thích từ ngữ',
  '1. Chiếu là vật dùng để nằm.',
  '2. Phơi chiếu gồm:',
  'a) Giăng chiếu ra nắng;',
  'b) Lật chiếu;',
  'đ) Thu chiếu trước khi mưa.',
  'Chương II',
  'MỨC PHẠT VÀ HIỆU LỰC',
  'Mục 1',
  'MỨC PHẠT',
  'Điều 3. Mức phạt',
  '1. Phạt tiền từ 2.000.000 đồng đến 5.000.000 đồng khi quên thu chiếu.',
  '1a. Hành vi tại khoản 1 tái phạm thì phạt gấp đôi.',
  '2. Việc phạt theo Điều 2 của Nghị định này.',
  'Mục 2',
  'HIỆU LỰC',
  'Điều 4. Hiệu lực thi hành',
  'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2031.',
  'TM. CHÍNH PHỦ',
  'THỦ TƯỚNG',
  'Nguyễn Văn Giả Định',
];

/** The paths of a tree in reading order: "chapter II > section 1 > article 3 > clause 1a". */
export function paths({ tree }: Pick<ParsedLaw, 'tree'>): string[] {
  const under = (node: LawNode, above: string): string[] => {
    const path = `${above}${node.type} ${node.number}`;
    return [path, ...node.children.flatMap((child) => under(child, `${path} > `))];
  };
  return tree.flatMap((node) => under(node, ''));
}

/** The article with this number; throws when the tree has none. */
export function articleOf({ tree }: Pick<ParsedLaw, 'tree'>, number: string): LawNode {
  const find = (nodes: readonly LawNode[]): LawNode | undefined => {
    for (const node of nodes) {
      const found = node.type === 'article' && node.number === number ? node : find(node.children);
      if (found) return found;
    }
    return undefined;
  };
  const article = find(tree);
  if (!article) throw new Error(`no article ${number}`);
  return article;
}
