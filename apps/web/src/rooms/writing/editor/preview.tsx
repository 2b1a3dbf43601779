import { Paper, Text } from '@mantine/core';
import DOMPurify from 'dompurify';
import { marked } from 'marked';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../../parts/prose.js';

/** What Markdown can make: the server lets no more than this through either. */
const TAGS = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'pre', 'code'],
  ...['strong', 'em', 'del', 'sup', 'sub', 'ul', 'ol', 'li', 'a', 'mark'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
];

/** A long text as it will be read. */
export function Preview({ markdown }: { readonly markdown: string }) {
  const { t } = useTranslation('writing');
  const html = DOMPurify.sanitize(marked.parse(markdown, { async: false, gfm: true }), {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href', 'title', 'start', 'align'],
  });
  return (
    <Paper withBorder p="sm">
      {markdown.trim() === '' ? <Text c="dimmed">{t('prose.empty')}</Text> : <Prose html={html} />}
    </Paper>
  );
}
