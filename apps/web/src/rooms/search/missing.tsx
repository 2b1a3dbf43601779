import { Button, Group, Text } from '@mantine/core';
import { IconCheck, IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { useSession } from '../../api/entrance.js';
import { ProblemNote } from '../../parts/problem-note.js';

/** Tells those who keep the base that it answers a question not; nobody is told who says so. */
export function Missing({ text }: { readonly text: string }) {
  const session = useSession();
  if (!session) return null;
  return <Report key={text} text={text} />;
}

function Report({ text }: { readonly text: string }) {
  const { t } = useTranslation('search');
  const report = $api.useMutation('post', '/api/v1/searches/missing');
  return (
    <div className="no-print">
      <ProblemNote error={report.error} />
      <Group gap="xs">
        <Button
          variant="default"
          size="xs"
          loading={report.isPending}
          disabled={report.isSuccess}
          leftSection={<IconFlag size={14} aria-hidden />}
          onClick={() => report.mutate({ body: { q: text.slice(0, LONGEST) } })}
        >
          {t('missing.report')}
        </Button>
        <Text size="sm" c="dimmed" role="status">
          {report.isSuccess && <IconCheck size={14} aria-hidden />}{' '}
          {t(report.isSuccess ? 'missing.done' : 'missing.hint')}
        </Text>
      </Group>
    </div>
  );
}

const LONGEST = 200;
