import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../../api/client.js';
import { timeWords } from '../../../parts/format.js';
import { itemLink } from '../../../parts/item-link.js';
import { TextLink } from '../../../parts/links.js';
import { citationWords } from '../../../parts/place-words.js';
import classes from '../admin.module.css';
import { useActWords } from './acts.js';
import { useDetailWords } from './detail-words.js';
import { detailsOf, kindOf, personIn } from './entry-words.js';

interface Props {
  readonly entry: Schema<'AuditEntryDto'>;
  readonly nameOf: (id: string) => string;
}

/** One entry: when, who, what, to what, and what else was written down. */
export function EntryRow({ entry, nameOf }: Props) {
  const { t } = useTranslation('admin');
  const wordsOf = useActWords();
  const detail = useDetailWords();
  const { sequence, at, actor, act, subject } = entry;
  return (
    <li className={`${classes.row} ${classes.entry}`}>
      <Text size="sm">
        {timeWords(at)}{' '}
        <Text span size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {t('audit.number', { n: sequence })}
        </Text>
      </Text>
      <Text size="sm">
        <Who id={actor} nameOf={nameOf} />
      </Text>
      <Text size="sm" fw={600}>
        {wordsOf(act)}
      </Text>
      <Text size="sm" component="div">
        {subject && <About subject={subject} nameOf={nameOf} />}
        {detailsOf(entry.details).map(([name, value]) => (
          <Text key={name} size="sm" c="dimmed">
            {detail.name(name)}: {detail.value(name, value)}
          </Text>
        ))}
      </Text>
    </li>
  );
}

function Who({ id, nameOf }: { readonly id: string; readonly nameOf: Props['nameOf'] }) {
  const { t } = useTranslation('admin');
  const person = personIn(id);
  if (person === null)
    return t('audit.system', { name: t(`program.${id as 'retention'}`, { defaultValue: id }) });
  return (
    <TextLink to="/quan-tri/nguoi/$id" params={{ id: person }}>
      {nameOf(person)}
    </TextLink>
  );
}

function About({ subject, nameOf }: { readonly subject: string; readonly nameOf: Props['nameOf'] }) {
  const kind = kindOf(subject);
  if (personIn(subject)) return <Who id={subject} nameOf={nameOf} />;
  if (kind === null) return subject;
  return <TextLink {...itemLink(kind, subject)}>{citationWords(subject)}</TextLink>;
}
