import { Badge, Button, Group, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { placeWords } from '../../parts/place-words.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { Waiting } from '../../parts/waiting.js';
import { type Incoming as Links, speakersOf } from './links-data.js';
import classes from './links-list.module.css';

/** What leads to an article: its name, and the places it speaks of as links into the text. */
export function Incoming({ links, id }: { readonly links: Links; readonly id: string }) {
  const { t } = useTranslation('law');
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = links;
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Waiting />;
  if (data.total === 0) return <Text c="dimmed">{t('links.none')}</Text>;
  return (
    <Stack gap="sm">
      <List listStyleType="none" spacing="md" className={classes.list}>
        {speakersOf(data.rows).map(({ referrer: { itemId, kind, title, path }, places }) => (
          <List.Item key={itemId}>
            <TextLink {...itemLink(kind, itemId)}>{title}</TextLink>
            {path.length > 0 && (
              <Text size="sm" c="dimmed">
                {path[0]}
              </Text>
            )}
            {places.length > 0 && (
              <Group gap={6} mt={2}>
                <Text size="sm" c="dimmed" component="span">
                  {t('links.at')}
                </Text>
                {places.map((at) => (
                  <TextLink key={at} {...itemLink('provision', id)} search={(old) => old} hash={at} size="sm">
                    {placeWords(at)}
                  </TextLink>
                ))}
              </Group>
            )}
          </List.Item>
        ))}
      </List>
      {hasNextPage && (
        <Button variant="default" size="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('links.more')}
        </Button>
      )}
    </Stack>
  );
}

/** What an article leads to; what is not loaded is named, and is no link. */
export function Outgoing({ links }: { readonly links: readonly Schema<'OutgoingLinkDto'>[] }) {
  const { t } = useTranslation('law');
  const own = links.filter(({ type }) => type !== 'part-of');
  if (own.length === 0) return <Text c="dimmed">{t('links.citesNone')}</Text>;
  return (
    <List listStyleType="none" spacing="sm" className={classes.list}>
      {own.map(({ target, at, kind, title, citation }) => (
        <List.Item key={`${target} ${at}`}>
          {kind ? (
            <TextLink {...itemLink(kind, target)} {...(at && { hash: at })}>
              {citation ?? title}
            </TextLink>
          ) : (
            <Group gap="xs" component="span">
              {citation ?? target}
              <Badge variant="outline" color="gray.8" tt="none">
                {t('links.notLoaded')}
              </Badge>
            </Group>
          )}
          {kind && title && (
            <Text size="sm" c="dimmed">
              {title}
            </Text>
          )}
        </List.Item>
      ))}
    </List>
  );
}
