import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type OwnDraft } from '../../api/own-drafts.js';
import { timeWords } from '../../parts/format.js';
import { AskedTwice } from './asked-twice.js';

interface Props {
  readonly draft: OwnDraft;
  /** The newest version of the item now; 0 for a new one. */
  readonly newest: number;
  readonly onContinue: () => void;
  /** Begins from what is saved, or for a new item from nothing: the draft of a new item stays. */
  readonly onOther: () => void;
}

/** On coming back: what was written here and not saved, to go on with or to leave. */
export function DraftChoice({ draft, newest, onContinue, onOther }: Props) {
  const { t } = useTranslation('writing');
  const title = draft.body['title'] ?? draft.body['name'] ?? draft.body['heading'];
  return (
    <Paper withBorder p="md" maw="46rem">
      <Stack gap="sm">
        <Title order={2} size="h4">
          <IconHistory size={20} aria-hidden style={{ verticalAlign: '-3px' }} /> {t('restore.title')}
        </Title>
        <Text>{t('restore.when', { time: timeWords(draft.savedAt) })}</Text>
        {typeof title === 'string' && title !== '' && <Text fw={600}>{title}</Text>}
        {newest > draft.basedOn && <Text>{t('restore.behind', { basedOn: draft.basedOn, newest })}</Text>}
        <Group>
          <Button onClick={onContinue}>{t('restore.continue')}</Button>
          {draft.itemId === null ? (
            <Button variant="default" onClick={onOther}>
              {t('restore.another')}
            </Button>
          ) : (
            <AskedTwice does={t('restore.drop')} variant="default" onSure={onOther} />
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
