import { ActionIcon, Group } from '@mantine/core';
import { type EditorView } from '@codemirror/view';
import {
  IconBlockquote,
  IconBold,
  IconHeading,
  IconList,
  IconScale,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { beginCitation, toggleBold, toggleLines } from './toolbar-acts.js';

interface Tool {
  readonly name: 'bold' | 'list' | 'heading' | 'quote' | 'cite';
  readonly icon: TablerIcon;
  readonly act: (view: EditorView, beginning: string) => unknown;
}

const TOOLS: readonly Tool[] = [
  { name: 'bold', icon: IconBold, act: toggleBold },
  { name: 'list', icon: IconList, act: (view) => toggleLines(view, '- ') },
  { name: 'heading', icon: IconHeading, act: (view) => toggleLines(view, '### ') },
  { name: 'quote', icon: IconBlockquote, act: (view) => toggleLines(view, '> ') },
  { name: 'cite', icon: IconScale, act: beginCitation },
];

/** What the keyboard does not say by itself. */
export function Toolbar({ view, field }: { readonly view: EditorView | null; readonly field: string }) {
  const { t } = useTranslation('writing');
  return (
    <Group gap={2} mb={4} role="toolbar" aria-label={t('tool.of', { field })}>
      {TOOLS.map(({ name, icon: Icon, act }) => (
        <ActionIcon
          key={name}
          variant="subtle"
          color="gray"
          size="md"
          aria-label={t(`tool.${name}`)}
          title={t(`tool.${name}`)}
          onClick={() => view && act(view, t('tool.article'))}
        >
          <Icon size={18} aria-hidden />
        </ActionIcon>
      ))}
    </Group>
  );
}
