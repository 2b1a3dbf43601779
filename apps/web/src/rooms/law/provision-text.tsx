import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { IconFileUnknown, IconNotes } from '@tabler/icons-react';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyCitation } from '../../parts/copy-citation.js';
import { dayWords } from '../../parts/format.js';
import { grouped } from '../../parts/grouped.js';
import { type OfficialText, officialOf, placesIn } from '../../parts/law-places.js';
import { LawText } from '../../parts/law-text.js';
import { placeWords } from '../../parts/place-words.js';
import { Prose } from '../../parts/prose.js';
import { FramesBeside, FramesTable } from './frames.js';
import { type Cited } from './cited-as-of.js';
import { type Provision, type Reading, type Version } from './provision-data.js';
import classes from './law.module.css';

const route = getRouteApi('/quy-dinh/$');

interface Props {
  readonly reading: Reading;
  readonly citedAsOf: Cited;
  readonly version: Version;
  readonly body: Provision;
}

/** The words of the day: official where they are loaded, and ours apart from them. */
export function ProvisionText(props: Props) {
  const { version, body } = props;
  const { ngay } = route.useSearch();
  const { t } = useTranslation('law');
  const official = officialOf(body);
  if (props.reading.asOf.status === 'not-yet' && props.reading.apart === null && ngay)
    return <NotYet day={ngay} from={version.validity?.from ?? null} />;
  return (
    <Stack gap="lg">
      {official ? <Official {...props} official={official} /> : <NotLoaded />}
      {!official && (body.frames?.length ?? 0) > 0 && <FramesTable frames={body.frames!} />}
      {version.html?.['summary'] && (
        <section className={classes.ours} aria-labelledby="summary">
          <Title order={2} size="h4" id="summary">
            {t('summary.title')}
          </Title>
          <Text size="sm" c="dimmed" mb="xs">
            <IconNotes size={14} aria-hidden /> {t('summary.hint')}
          </Text>
          <Prose html={version.html['summary']} />
        </section>
      )}
    </Stack>
  );
}

function Official({ citedAsOf, body, official }: Props & { readonly official: OfficialText }) {
  const { t } = useTranslation('law');
  const frames = grouped(body.frames ?? [], ({ at }) => at);
  const { current, isMissing } = usePlaceAsked(official);
  return (
    <section aria-label={t('official')}>
      {isMissing && (
        <Alert color="orange" role="status" mb="md" icon={<IconFileUnknown aria-hidden />}>
          {t('wrongPlace', { place: placeWords(current!) })}
        </Alert>
      )}
      <LawText
        text={official}
        current={current}
        beside={(at) => <FramesBeside frames={frames.get(at) ?? []} />}
        tools={(at) => <CopyCitation cited={body} at={at} asOf={citedAsOf} />}
      />
    </section>
  );
}

/** The place the address points at; scrolled to when the address or the text changes. */
function usePlaceAsked(official: OfficialText): {
  readonly current: string | null;
  readonly isMissing: boolean;
} {
  const current = useLocation({ select: ({ hash }) => hash }) || null;
  const isPlace = current !== null && /^(khoan|diem)-/.test(current);
  const isMissing = isPlace && !placesIn(official).includes(current);
  useEffect(() => {
    if (isPlace) document.getElementById(current)?.scrollIntoView({ block: 'start' });
  }, [current, isPlace, official]);
  return { current: isPlace ? current : null, isMissing };
}

/** "Not there on that day" is an answer; the text of a later day would be a wrong one. */
function NotYet({ day, from }: { readonly day: string; readonly from: string | null }) {
  const { t } = useTranslation('law');
  const navigate = route.useNavigate();
  return (
    <Stack gap="xs" py="md" role="status">
      <Text size="lg" fw={600}>
        {t('notYet.title', { day: dayWords(day) })}
      </Text>
      {from && (
        <>
          <Text>{t('notYet.from', { day: dayWords(from) })}</Text>
          <Button
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => void navigate({ search: (old) => ({ ...old, ngay: from }), resetScroll: false })}
          >
            {t('notYet.read', { day: dayWords(from) })}
          </Button>
        </>
      )}
    </Stack>
  );
}

function NotLoaded() {
  const { t } = useTranslation('law');
  return (
    <Alert color="gray" role="note" icon={<IconFileUnknown aria-hidden />} title={t('noText.title')}>
      {t('noText.hint')}
    </Alert>
  );
}
