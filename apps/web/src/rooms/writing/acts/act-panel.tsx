import { Accordion, Alert, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../../api/client.js';
import { ButtonLink } from '../../../parts/links.js';
import { type Body } from '../form/body.js';
import { isKind } from '../form/schema.js';
import { HandOver, Renew, Retire } from './keeping-acts.js';
import { Publish } from './publish.js';
import { Approve, RequestChanges, Submit } from './said-acts.js';

interface Props {
  readonly work: Schema<'WorkDto'>;
  /** The words that are read: those of the newest version. */
  readonly newest: Schema<'VersionDto'>;
  /** What readers see; null: nothing is published. */
  readonly published: Schema<'VersionDto'> | null;
}

/** What may be done now by who is here: what waits first, what keeps an item in order below. */
export function ActPanel({ work, newest, published }: Props) {
  const { t } = useTranslation('writing');
  const [told, setTold] = useState<string | null>(null);
  const { itemId: id, version, contentHash } = newest;
  const acts = waitingActs(work, newest, setTold);
  return (
    <Stack gap="md">
      <div role="status">
        {told && (
          <Alert color="teal" icon={<IconCircleCheck aria-hidden />} py="xs">
            {told}
          </Alert>
        )}
      </div>
      {work.may.includes('revise') && (
        <ButtonLink to="/sua/$" params={{ _splat: id }} variant={acts.length > 0 ? 'default' : 'filled'}>
          {t('decide.revise')}
        </ButtonLink>
      )}
      {acts.length > 0 && (
        <Paper withBorder p="md">
          <Title order={2} size="h5" mb="xs">
            {t('decide.acts')}
          </Title>
          <Text size="xs" c="dimmed" mb="sm">
            {contentHash
              ? t('decide.words', { version, hash: contentHash.slice(0, 8) })
              : t('decide.wordsWithheld', { version })}
          </Text>
          <Stack gap="lg">{acts}</Stack>
        </Paper>
      )}
      {acts.length === 0 && !told && <Text c="dimmed">{t(`decide.waiting.${work.stage}`)}</Text>}
      <Keeping work={work} newest={newest} published={published} onDone={setTold} />
    </Stack>
  );
}

type OnDone = (told: string) => void;

/** What the newest version waits for. */
function waitingActs(work: Props['work'], newest: Props['newest'], onDone: OnDone): ReactNode[] {
  const { itemId: id, version, contentHash, kind, body } = newest;
  const of = { id, words: { version, contentHash }, onDone };
  const { may, stage } = work;
  return [
    may.includes('submit') && <Submit key="submit" {...of} />,
    may.includes('approve') && <Approve key="approve" {...of} />,
    may.includes('publish') && isKind(kind) && (
      <Publish key="publish" {...of} kind={kind} body={body as Body} />
    ),
    may.includes('request-changes') && stage !== 'published' && <RequestChanges key="changes" {...of} />,
  ].filter(Boolean);
}

/** What keeps an item in order, each behind its name. */
function Keeping({ work, newest, published, onDone }: Props & { readonly onDone: OnDone }) {
  const { t } = useTranslation('writing');
  const { itemId: id, version, contentHash, kind } = newest;
  const { may, stage, owner } = work;
  const forms = {
    renew: may.includes('renew') && published && <Renew id={id} words={wordsOf(published)} onDone={onDone} />,
    changes: may.includes('request-changes') && stage === 'published' && (
      <RequestChanges id={id} words={{ version, contentHash }} onDone={onDone} />
    ),
    owner: may.includes('hand-over') && <HandOver id={id} owner={owner} onDone={onDone} />,
    retire: may.includes('retire') && isKind(kind) && <Retire id={id} kind={kind} onDone={onDone} />,
  };
  const shown = KEEPING.filter((name) => forms[name]);
  return (
    shown.length > 0 && (
      <Accordion variant="separated" aria-label={t('decide.keeping')}>
        {shown.map((name) => (
          <Accordion.Item key={name} value={name}>
            <Accordion.Control>{t(`act.${name}.title`)}</Accordion.Control>
            <Accordion.Panel>{forms[name]}</Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    )
  );
}

const KEEPING = ['renew', 'changes', 'owner', 'retire'] as const;

function wordsOf({ version, contentHash }: Schema<'VersionDto'>): Schema<'WordsDto'> {
  return { version, contentHash };
}
