import { Button, Drawer, Group } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconListTree, IconPrinter } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { DayControl } from '../../parts/day-control.js';
import { today } from '../../parts/format.js';
import { SaveOffline } from '../../parts/save-offline.js';
import { type DocumentRow } from './document-rows.js';
import { type DocumentTextHandle } from './document-text.js';
import { FindInText } from './find-in-text.js';
import { without } from './law-search.js';
import { TocTree } from './toc-tree.js';

const route = getRouteApi('/van-ban/$');

interface Props {
  readonly id: string;
  readonly name: string;
  /** All of its articles are here. */
  readonly isWhole: boolean;
  readonly day: string;
  readonly rows: readonly DocumentRow[];
  readonly counts: readonly number[];
  readonly text: RefObject<DocumentTextHandle | null>;
}

/** Which day is read, what is looked for in the text, its contents where they have no column, and printing. */
export function DocumentTools({ id, name, isWhole, day, rows, counts, text }: Props) {
  const { t } = useTranslation('law');
  const navigate = route.useNavigate();
  const read = (ngay: string | null): void =>
    void navigate({
      search: (old) => (ngay && ngay !== today() ? { ...old, ngay } : without(old, 'ngay')),
      replace: true,
      resetScroll: false,
    });
  return (
    <Group gap="sm" align="flex-end" className="no-print">
      <DayControl label={t('strip.day')} value={day} onChange={read} size="sm" w={170} />
      <FindInText counts={counts} text={text} />
      <Contents rows={rows} counts={counts} text={text} />
      <Button
        variant="default"
        size="sm"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => globalThis.print()}
      >
        {t('print')}
      </Button>
      <SaveOffline kind="document" id={id} title={name} isReady={isWhole} />
    </Group>
  );
}

/** The contents as a sheet, where there is no room for them beside the text. */
function Contents({ rows, counts, text }: Pick<Props, 'rows' | 'counts' | 'text'>) {
  const { t } = useTranslation('law');
  const { tim } = route.useSearch();
  const [isOpen, { open, close }] = useDisclosure();
  const hasColumn = useMediaQuery('(min-width: 75em)', false);
  if (hasColumn) return null;
  const show = (index: number): void => {
    close();
    text.current?.show(index);
  };
  const sheet: Props['text'] = { current: { show, current: () => text.current?.current() ?? 0 } };
  return (
    <>
      <Button variant="default" size="sm" leftSection={<IconListTree size={16} aria-hidden />} onClick={open}>
        {t('toc.label')}
      </Button>
      <Drawer
        opened={isOpen}
        onClose={close}
        title={t('toc.label')}
        closeButtonProps={{ 'aria-label': t('toc.close') }}
        lockScroll={false}
        returnFocus={false}
      >
        <TocTree rows={rows} counts={tim ? counts : null} text={sheet} />
      </Drawer>
    </>
  );
}
