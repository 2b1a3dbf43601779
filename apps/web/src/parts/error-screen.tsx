import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQueryClient, useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { entranceQuery, useSession } from '../api/entrance.js';
import { isProblem } from '../api/problem.js';
import { ButtonLink } from './links.js';
import { LoginForm } from './login-form.js';
import { wordsOf } from './problem-words.js';
import { Retired } from './retired.js';

/** In place of a page that could not be shown: what happened, and what to do. */
export function ErrorScreen({ error }: Pick<ErrorComponentProps, 'error'>) {
  const retired = isProblem(error) ? error.retired : null;
  return retired ? <Retired retired={retired} /> : <Failure error={error} />;
}

function Failure({ error }: Pick<ErrorComponentProps, 'error'>) {
  const { t } = useTranslation();
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  const session = useSession();
  const client = useQueryClient();
  const words = wordsOf(error);
  useEffect(() => {
    // Who is logged in no more is not told so by what they may not read: it is not there.
    if (words === 'notFound') void client.invalidateQueries({ queryKey: entranceQuery.queryKey });
  }, [client, words]);
  const again = (): void => {
    // What is no answer of the API is a part of the program that did not come, or that broke: both begin anew.
    if (!isProblem(error)) return globalThis.location.reload();
    reset();
    void router.invalidate();
  };
  const logsInToRead = session === null && (words === 'notFound' || words === 'unauthenticated');
  return (
    <Stack maw={560} mx="auto" py="xl" gap="md">
      <Title order={1} size="h2">
        {t(`problem.${words}.title`)}
      </Title>
      <Text>{t(words === 'offline' ? 'savedCopy.missing' : `problem.${words}.hint`)}</Text>
      {isProblem(error) && error.detail && <Text c="dimmed">{error.detail}</Text>}
      <Group>
        <Button onClick={again}>{t('retry')}</Button>
        {words === 'offline' && (
          <ButtonLink to="/da-luu" variant="default">
            {t('rooms.saved')}
          </ButtonLink>
        )}
        <ButtonLink to="/" variant="default">
          {t('problem.backHome')}
        </ButtonLink>
      </Group>
      {isProblem(error) && error.requestId && (
        <Text size="sm" c="dimmed">
          {t('problem.requestId', { id: error.requestId })}
        </Text>
      )}
      {logsInToRead && <LoginForm onDone={again} />}
    </Stack>
  );
}
