import { Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dropDraft, type OwnDraft, ownDraftsQuery } from '../../api/own-drafts.js';
import { timeWords } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { AskedTwice } from './asked-twice.js';
import classes from './work-page.module.css';

/** What was begun in this browser and not saved. */
export function OwnDrafts({ person }: { readonly person: string }) {
  const { t } = useTranslation('writing');
  const { data: drafts = [] } = useQuery(ownDraftsQuery(person));
  if (drafts.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4">
        {t('work.drafts', { count: drafts.length })}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('draft.where')}
      </Text>
      <ul className={classes.tasks}>
        {drafts.map((draft) => (
          <OneDraft key={draft.name} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

function OneDraft({ draft }: { readonly draft: OwnDraft }) {
  const { t } = useTranslation('writing');
  const { itemId, kind, name, body, savedAt, basedOn } = draft;
  const said = body['title'] ?? body['name'] ?? body['heading'];
  const title = typeof said === 'string' && said !== '' ? said : t('work.untitled');
  return (
    <li className={classes.task}>
      <div className={classes.about}>
        {itemId === null ? (
          <TextLink to="/viet/$kind" params={{ kind }} search={{ nhap: name }} fw={600}>
            {title}
          </TextLink>
        ) : (
          <TextLink to="/sua/$" params={{ _splat: itemId }} fw={600}>
            {title}
          </TextLink>
        )}
        <Text size="sm" c="dimmed">
          {t(itemId === null ? 'work.draftNew' : 'work.draftOf', {
            time: timeWords(savedAt),
            version: basedOn,
          })}
        </Text>
      </div>
      <Drop draft={draft} title={title} />
    </li>
  );
}

function Drop({ draft: { person, name }, title }: { readonly draft: OwnDraft; readonly title: string }) {
  const { t } = useTranslation('writing');
  const client = useQueryClient();
  const drop = (): void =>
    void dropDraft(person, name).then(() => client.invalidateQueries({ queryKey: ['own-drafts', person] }));
  return (
    <AskedTwice
      does={t('work.drop')}
      label={t('work.dropThis', { title })}
      {...{ variant: 'subtle', color: 'gray', size: 'compact-sm' }}
      onSure={drop}
    />
  );
}
