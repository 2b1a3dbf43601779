import { type Day } from '@app/knowledge';
import { escapeHtml } from '@app/text';
import { type Reason } from '../notices/notice.js';

/** One item in a letter. */
export interface Line {
  readonly itemId: string;
  /** Null: what it is called may not leave the system by e-mail. */
  readonly title: string | null;
  readonly path: readonly string[];
  readonly reason: Reason;
}

/** A letter ready to be sent. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const MOST_LINES = 50;

const HEADINGS: Readonly<Record<Reason, string>> = {
  'changes-requested': 'Cần bạn sửa lại',
  assigned: 'Mới giao cho bạn',
  mentioned: 'Có người nhắc tới bạn',
  followed: 'Mới công bố trong phần bạn theo dõi',
};
const HIDDEN_TITLE = 'Một mục hạn chế (đăng nhập để xem)';
const FOOT =
  'Thư này gửi nhiều nhất mỗi ngày một lần. Để đổi hoặc ngừng: đăng nhập, mở Tài khoản, phần Theo dõi.';

/** What was new for one person, as text and as HTML. `link` gives the address of an item, null where there is none. */
export function letterOf(lines: readonly Line[], day: Day, link: (itemId: string) => string | null): Letter {
  const subject = `Bản tin ${dayInWords(day)}: ${lines.length} mục có tin mới`;
  const shown = lines.slice(0, MOST_LINES);
  const more = lines.length > shown.length ? `Và ${lines.length - shown.length} mục khác.` : null;
  const groups = [...Map.groupBy(inOrder(shown), ({ reason }) => reason)];
  const text = groups.map(([reason, own]) => [HEADINGS[reason], ...own.map(inText)].join('\n'));
  const html = groups.map(
    ([reason, own]) => `<h2>${escapeHtml(HEADINGS[reason])}</h2>\n<ul>\n${own.map(inHtml).join('\n')}\n</ul>`,
  );
  const end = [more, FOOT].filter((part) => part !== null);
  return {
    subject,
    text: [...text, ...end].join('\n\n') + '\n',
    html: `<!doctype html>\n<html lang="vi">\n<body>\n${[...html, ...end.map((words) => `<p>${words}</p>`)].join('\n')}\n</body>\n</html>\n`,
  };

  function inText(line: Line): string {
    const address = link(line.itemId);
    return [`- ${named(line)}`, address && `  ${address}`].filter(Boolean).join('\n');
  }

  function inHtml(line: Line): string {
    const [address, name] = [link(line.itemId), escapeHtml(named(line))];
    return address ? `<li><a href="${escapeHtml(address)}">${name}</a></li>` : `<li>${name}</li>`;
  }
}

function inOrder(lines: readonly Line[]): Line[] {
  const order = Object.keys(HEADINGS);
  return lines.toSorted((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
}

function named({ title, path }: Line): string {
  if (title === null) return HIDDEN_TITLE;
  return oneLine(path.length > 0 ? `${title} (${path.join(' > ')})` : title);
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

function dayInWords(day: Day): string {
  return day.split('-').reverse().join('/');
}
