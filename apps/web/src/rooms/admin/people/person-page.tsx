import { Group, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client.js';
import { timeWords } from '../../../parts/format.js';
import { TextLink } from '../../../parts/links.js';
import { usePageTitle } from '../../../parts/page-title.js';
import { EditPerson } from './edit-person.js';
import { PersonActs } from './person-acts.js';
import { PersonState } from './person-state.js';

const route = getRouteApi('/quan-tri/nguoi/$id');

/** One account: what is kept of it, and what can be done with it. */
export function PersonPage() {
  const { t } = useTranslation('admin');
  const { id } = route.useParams();
  const { data: person } = $api.useSuspenseQuery('get', '/api/v1/people/{id}', { params: { path: { id } } });
  usePageTitle(person.name);
  return (
    <Stack maw={860}>
      <TextLink to="/quan-tri/nguoi" size="sm">
        {t('people.back')}
      </TextLink>
      <Group>
        <Title order={1} size="h2">
          {person.name}
        </Title>
        <PersonState person={person} />
      </Group>
      <Text size="sm" c="dimmed">
        {t('person.about', { login: person.login, day: timeWords(person.createdAt) })}{' '}
        {person.isLinked && t('person.linked')}
      </Text>
      <Group gap="md">
        <TextLink to="/quan-tri/ma-truy-cap" search={{ nguoi: id }} size="sm">
          {t('person.tokens')}
        </TextLink>
        <TextLink to="/quan-tri/nhat-ky" search={{ nguoi: id }} size="sm">
          {t('person.done')}
        </TextLink>
        <TextLink to="/quan-tri/nhat-ky" search={{ muc: id }} size="sm">
          {t('person.doneTo')}
        </TextLink>
      </Group>
      <PersonActs person={person} />
      <Title order={2} size="h4">
        {t('person.profile')}
      </Title>
      <EditPerson key={id} person={person} />
    </Stack>
  );
}
