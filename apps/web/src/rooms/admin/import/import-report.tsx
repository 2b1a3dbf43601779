import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { itemLink } from '../../../parts/item-link.js';
import { TextLink } from '../../../parts/links.js';
import { citationWords, placeWords } from '../../../parts/place-words.js';
import { type Schema } from '../../../api/client.js';
import classes from './import.module.css';
import { type Report } from './send-law.js';

const LEVELS = ['part', 'chapter', 'section', 'article', 'clause', 'point'] as const;
const FEW = 12;

interface Props {
  readonly report: Report;
  readonly isWritten: boolean;
}

/** What a file holds, what of it a person should look at, and what it does or did to the base. */
export function ImportReport({ report, isWritten }: Props) {
  const { t } = useTranslation('admin');
  const { title, found, skipped, doubtful, result } = report;
  const counts = LEVELS.filter((level) => (found[level] ?? 0) > 0).map((level) =>
    t(`level.${level}`, { count: found[level] }),
  );
  const left = Object.entries(skipped).map(([reason, count]) =>
    t(`skip.${reason as 'footnote'}`, { count, defaultValue: `${count} ${reason}` }),
  );
  return (
    <Stack gap="xs">
      <Text fw={600}>
        {title ?? t('import.noTitle')}{' '}
        <Text span c="dimmed">
          ({citationWords(result.documentId)})
        </Text>
      </Text>
      <Text size="sm">{t('import.found', { counts: counts.join(', ') })}</Text>
      {left.length > 0 && <Text size="sm">{t('import.leftOut', { what: left.join('; ') })}</Text>}
      {result.heldFrom === null && <Outcome result={result} isWritten={isWritten} />}
      <Doubts title={t('import.doubtful', { count: doubtful.length })} doubts={doubtful} />
      <Doubts title={t('import.forceDoubts', { count: result.doubts.length })} doubts={result.doubts} />
    </Stack>
  );
}

function Outcome({ result, isWritten }: { readonly result: Report['result']; readonly isWritten: boolean }) {
  const { t } = useTranslation('admin');
  const { created, revised, unchanged, ended, vanished } = result;
  const counts = { created: created.length, revised: revised.length, unchanged };
  return (
    <>
      <Text size="sm" fw={600}>
        {t(isWritten ? 'import.did' : 'import.would', counts)}
      </Text>
      <Items title={t(isWritten ? 'import.ended' : 'import.wouldEnd', { count: ended.length })} ids={ended} />
      <Items title={t('import.vanished', { count: vanished.length })} ids={vanished} />
    </>
  );
}

/** Items of the base that a text touches beside its own; the first few by name. */
function Items({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const { t } = useTranslation('admin');
  if (ids.length === 0) return null;
  const rest = ids.length - FEW;
  return (
    <Text size="sm">
      {title}:{' '}
      {ids.slice(0, FEW).map((id, n) => (
        <span key={id}>
          {n > 0 && '; '}
          <TextLink {...itemLink(id.includes('/dieu-') ? 'provision' : 'document', id)}>
            {citationWords(id)}
          </TextLink>
        </span>
      ))}
      {rest > 0 && ` ${t('import.more', { count: rest })}`}
    </Text>
  );
}

function Doubts({
  title,
  doubts,
}: {
  readonly title: string;
  readonly doubts: readonly Schema<'DoubtDto'>[];
}) {
  if (doubts.length === 0) return null;
  return (
    <div>
      <Title order={3} size="h6">
        {title}
      </Title>
      {/* Long lists scroll in their place, by keyboard too. */}
      <ul className={classes.doubts} tabIndex={0} aria-label={title}>
        {doubts.map(({ where, problem }, n) => (
          <li key={n}>
            {where && <strong>{placeWords(where)}: </strong>}
            {problem}
          </li>
        ))}
      </ul>
    </div>
  );
}
