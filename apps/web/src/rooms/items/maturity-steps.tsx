import { Text, Timeline, Title } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { IconCheck, IconCircle, IconCircleDotFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { useReference } from '../../api/reference.js';
import { timeWords } from '../../parts/format.js';
import classes from './facts.module.css';
import { MATURITIES, type Maturity, provenAt } from './maturity.js';

interface Props {
  readonly id: string;
  /** The version that is read: what came after it proves nothing of it. */
  readonly upTo: number;
  readonly maturity: Maturity;
}

/** How far a lesson is proved: five steps, what each asks for, and with which version and words it was reached. */
export function MaturitySteps({ id, upTo, maturity }: Props) {
  const { t } = useTranslation('items');
  const { t: common } = useTranslation();
  const notes = new Map(useReference('maturities').map(({ key, note }) => [key, note]));
  const proofs = useProofs(id, upTo, maturity);
  const reached = MATURITIES.indexOf(maturity);
  return (
    <section aria-labelledby="maturity">
      <Title order={2} size="h4" id="maturity" mb="sm">
        {t('maturity')}
      </Title>
      <Timeline active={reached} bulletSize={22} lineWidth={2}>
        {MATURITIES.map((step, index) => (
          <Timeline.Item
            key={step}
            bullet={<Bullet isReached={index < reached} isCurrent={index === reached} />}
            title={
              <Text fw={index === reached ? 600 : 400} className={classes.sentence}>
                {common(`maturity.${step}`)}
              </Text>
            }
            aria-current={index === reached ? 'step' : undefined}
          >
            <Text size="sm" c="dimmed">
              {notes.get(step)}
            </Text>
            <Proof isReached={index <= reached} entry={proofs.get(step)} />
          </Timeline.Item>
        ))}
      </Timeline>
    </section>
  );
}

function Bullet({ isReached, isCurrent }: { readonly isReached: boolean; readonly isCurrent: boolean }) {
  if (isCurrent) return <IconCircleDotFilled size={14} aria-hidden />;
  return isReached ? <IconCheck size={14} aria-hidden /> : <IconCircle size={12} aria-hidden />;
}

function Proof(props: {
  readonly isReached: boolean;
  readonly entry: Schema<'HistoryEntryDto'> | undefined;
}) {
  const { t } = useTranslation('items');
  const { isReached, entry } = props;
  if (!isReached) return null;
  if (!entry)
    return (
      <Text size="sm" c="dimmed">
        {t('noProof')}
      </Text>
    );
  const { version, recordedAt, reason } = entry;
  return (
    <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
      {t('proof', { version, time: timeWords(recordedAt), reason })}
    </Text>
  );
}

/** For each step the version that reached it: asked of every version up to the one that is read. */
function useProofs(id: string, upTo: number, maturity: Maturity) {
  const params = { path: { id } };
  const { data: history = [] } = $api.useQuery('get', '/api/v1/items/{id}/history', { params });
  const entries = history.filter(({ version }) => version <= upTo);
  const before = entries.slice(0, -1);
  const found = useQueries({
    queries: before.map(({ version }) =>
      $api.queryOptions('get', '/api/v1/items/{id}/versions/{version}', {
        params: { path: { id, version } },
      }),
    ),
  });
  if (found.some(({ isPending }) => isPending)) return new Map<Maturity, Schema<'HistoryEntryDto'>>();
  const steps = found.map(({ data }) => (data?.body as Schema<'LessonBody'> | undefined)?.maturity ?? null);
  return provenAt(entries, [...steps, maturity]);
}
