import { Alert, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayWords } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { type DocumentBody } from './document-facts.js';
import { useRelations } from './relations.js';

const ENDS = ['replacedBy', 'repealedBy'];

/** That a whole document no longer holds, since when, and what took its place. */
export function DocumentEnded({ id, body }: { readonly id: string; readonly body: DocumentBody }) {
  const { t } = useTranslation('law');
  const enders = useRelations(id, body).filter(({ words }) => ENDS.includes(words));
  if (!body.effectiveTo) return null;
  return (
    <Alert variant="light" color="red" py="xs" role="note" icon={<IconX aria-hidden />}>
      <strong>{t('note.noLonger', { day: dayWords(body.effectiveTo) })}</strong>
      {enders.map(({ words, document, title }) => (
        <Group key={document} gap={4}>
          {t(`relations.${words}`)}
          <TextLink to="/van-ban/$" params={{ _splat: document }} inherit>
            {title}
          </TextLink>
        </Group>
      ))}
    </Alert>
  );
}
