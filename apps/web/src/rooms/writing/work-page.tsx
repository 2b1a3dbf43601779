import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useIsOneOf } from '../../api/entrance.js';
import { ButtonLink } from '../../parts/links.js';
import { usePageTitle } from '../../parts/page-title.js';
import { KINDS } from './form/schema.js';
import { OwnDrafts } from './own-drafts.js';
import { Queue } from './queue.js';
import { ReviewShare } from './review-share.js';
import { usePerson } from './use-person.js';
import classes from './work-page.module.css';

/** What waits for who is here, and what they began. */
export function WorkPage() {
  const { t } = useTranslation('writing');
  const person = usePerson();
  const mayWrite = useIsOneOf('contributor', 'legal', 'curator');
  usePageTitle(t('work.title'));
  return (
    <Stack gap="xl" maw="60rem">
      <Title order={1} size="h2">
        {t('work.title')}
      </Title>
      <Queue />
      <ReviewShare />
      <OwnDrafts person={person} />
      {mayWrite && (
        <section>
          <Title order={2} size="h4" mb="xs">
            {t('work.write')}
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            {t('work.writeHint')}
          </Text>
          <div className={classes.kinds}>
            {KINDS.map((kind) => (
              <ButtonLink key={kind} to="/viet/$kind" params={{ kind }} variant="default">
                {t(`new.${kind}`)}
              </ButtonLink>
            ))}
          </div>
        </section>
      )}
    </Stack>
  );
}
