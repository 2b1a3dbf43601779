import { List, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { useReference } from '../../api/reference.js';
import { useFieldName } from '../../parts/field-names.js';
import { GapStatus } from '../../parts/gap-status.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { CitedProvisions } from './cited-provisions.js';
import { DatedFact } from './dated-fact.js';
import { Fact, Facts, Quiet, SectorNames } from './facts.js';
import { ItemFrame } from './item-frame.js';
import { ItemTitle } from '../../parts/item-title.js';
import { type Reading } from './reading.js';
import { Sources } from './sources.js';
import { TextSections } from './text-sections.js';

type Gap = Schema<'GapBody'>;

/** Where the law falls short: which provisions, what shows it, what is proposed. */
export function GapView({ body, ...reading }: Reading & { readonly body: Gap }) {
  const { t } = useTranslation('items');
  const { provisions = [], lessons = [], classification } = body;
  return (
    <ItemFrame
      reading={reading}
      title={body.title}
      {...(classification && { classification })}
      isIllustration={body.illustration ?? false}
      facts={<GapFacts body={body} />}
    >
      <Stack component="section" gap="xs" aria-labelledby="provisions">
        <Title order={2} size="h3" id="provisions">
          {t('provisions')}
        </Title>
        {provisions.length > 0 ? (
          <CitedProvisions cited={provisions} date={null} label={t('provisions')} />
        ) : (
          <Quiet>{t('noProvisions')}</Quiet>
        )}
      </Stack>
      <TextSections html={reading.version.html ?? {}} fields={['evidence', 'proposedDirection']} />
      {lessons.length > 0 && <Lessons ids={lessons} />}
      <Sources sources={body.sources ?? []} />
    </ItemFrame>
  );
}

function GapFacts({ body }: { readonly body: Gap }) {
  const { t } = useTranslation('items');
  const { t: common } = useTranslation();
  const fieldName = useFieldName();
  const { sectors = [], agency, gapKind, status = 'open' } = body;
  const meaning = useReference('gap-kinds').find(({ key }) => key === gapKind)?.note;
  return (
    <Facts label={t('facts')}>
      <Fact name={fieldName('gapKind')}>
        {common(`gapKind.${gapKind}`)}
        {meaning && (
          <div>
            <Quiet>{meaning}</Quiet>
          </div>
        )}
      </Fact>
      <Fact name={fieldName('status')}>
        <GapStatus status={status} />
      </Fact>
      <Fact name={fieldName('sectors')}>{sectors.length > 0 && <SectorNames keys={sectors} />}</Fact>
      <Fact name={fieldName('agency')}>
        {agency && <DatedFact table="bodies" name={agency} date={null} />}
      </Fact>
    </Facts>
  );
}

function Lessons({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('items');
  return (
    <Stack component="section" gap="xs" aria-labelledby="lessons">
      <Title order={2} size="h3" id="lessons">
        {t('lessonsShow')}
      </Title>
      <List spacing={4}>
        {ids.map((id) => (
          <List.Item key={id}>
            <TextLink {...itemLink('lesson', id)}>
              <ItemTitle id={id} />
            </TextLink>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
