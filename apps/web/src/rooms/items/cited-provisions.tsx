import { Spoiler, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { today } from '../../parts/format.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { officialOf } from '../../parts/law-places.js';
import { citationWords, placeWords } from '../../parts/place-words.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { useProvisionOn } from './provision-on.js';
import classes from './cited-provisions.module.css';
import { spanOf } from './event-span.js';
import { ProvisionStates } from './provision-states.js';
import { textAt } from './text-at.js';

type Cited = Schema<'LegalBasis'>;

interface Props {
  readonly cited: readonly Cited[];
  /** When it happened; null: not known, or no event. */
  readonly date: string | null;
  readonly label: string;
}

/** Places of the law with how each stood on the day of the event and how it stands today. */
export function CitedProvisions({ cited, date, label }: Props) {
  return (
    <ul className={classes.list} aria-label={label}>
      {cited.map((one) => (
        <li key={`${one.provision} ${one.at}`}>
          <CitedProvision cited={one} date={date} />
        </li>
      ))}
    </ul>
  );
}

function CitedProvision({ cited, date }: { readonly cited: Cited; readonly date: string | null }) {
  const { provision: id, at = null, note } = cited;
  const now = useProvisionOn(id, today());
  const then = useProvisionOn(id, date && spanOf(date).from);
  const known = now.data?.item ?? then.data?.item;
  const isThen = then.data?.asOf?.status === 'in-force';
  const shown = isThen ? then.data?.version : now.data?.version;
  return (
    <Stack gap="xs">
      <div>
        <TextLink {...itemLink('provision', id)} hash={at ?? ''} fw={600} className={classes.place ?? ''}>
          {at && known && `${placeWords(at)} `}
          {known?.title ?? citationWords(id, at)}
        </TextLink>
        {known && (
          <Text size="sm" c="dimmed">
            {known.path[0]}
          </Text>
        )}
      </div>
      {note && <Text size="sm">{note}</Text>}
      <ProblemNote error={now.error ?? then.error} />
      {now.data && <ProvisionStates id={id} at={at} date={date} now={now.data} then={then.data ?? null} />}
      {shown && <Excerpt version={shown} at={at} caption={isThen ? 'then' : captionOf(now.data)} />}
    </Stack>
  );
}

type Caption = 'then' | 'today' | 'saved' | 'ended' | 'coming' | 'known';

/** A text that does not hold today, or of which it is only known for the day the page was saved, is not called that of today. */
function captionOf(now: Schema<'ItemDto'> | undefined): Caption {
  const status = now?.asOf?.status;
  if (status === 'in-force') return now?.asOf?.on === today() ? 'today' : 'saved';
  if (status === 'no-longer') return 'ended';
  return status === 'not-yet' ? 'coming' : 'known';
}

const EXCERPT_PX = 132;

/** What the place says: the words that held on the day of the event where they did, else those of today. */
function Excerpt(props: {
  readonly version: Schema<'VersionDto'>;
  readonly at: string | null;
  readonly caption: Caption;
}) {
  const { t } = useTranslation('items');
  const official = officialOf(props.version.body as Schema<'ProvisionBody'>);
  const text = official && textAt(official, props.at);
  if (!official)
    return (
      <Text size="sm" c="dimmed">
        {t('noOfficial')}
      </Text>
    );
  if (!text)
    return (
      <Text size="sm" c="dimmed">
        {t('noSuchPlace')}
      </Text>
    );
  return (
    <figure className={classes.excerpt}>
      <figcaption>{t(`excerpt.${props.caption}`)}</figcaption>
      <Spoiler
        maxHeight={EXCERPT_PX}
        classNames={{ content: classes.whole!, control: 'no-print' }}
        showLabel={t('excerptMore')}
        hideLabel={t('excerptLess')}
        showAriaLabel={t('excerptMore')}
        hideAriaLabel={t('excerptLess')}
      >
        <blockquote className="law">{text}</blockquote>
      </Spoiler>
    </figure>
  );
}
