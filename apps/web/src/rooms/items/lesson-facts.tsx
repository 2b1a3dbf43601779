import { Badge, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { useSession } from '../../api/entrance.js';
import { useNames } from '../../api/names.js';
import { useReferenceNames } from '../../api/reference.js';
import { useFieldName } from '../../parts/field-names.js';
import { dayWords, today } from '../../parts/format.js';
import { TONES } from '../../parts/tones.js';
import { DatedFact } from './dated-fact.js';
import { Fact, Facts, SectorNames, useEventDate } from './facts.js';

interface Props {
  readonly body: Schema<'LessonBody'>;
  readonly work: Schema<'WorkDto'> | null;
}

export function LessonFacts({ body, work }: Props) {
  const { t } = useTranslation('items');
  const fieldName = useFieldName();
  const eventDate = useEventDate();
  const kindOfSubject = useReferenceNames('subject-kinds');
  const { sectors = [], subjectKind, subjectName, agency, place, date = null } = body;
  return (
    <Facts label={t('facts')}>
      <Fact name={fieldName('sectors')}>{sectors.length > 0 && <SectorNames keys={sectors} />}</Fact>
      <Fact name={t('subject')}>{subjectKind && kindOfSubject(subjectKind)}</Fact>
      <Fact name={fieldName('subjectName')}>{subjectName}</Fact>
      <Fact name={fieldName('agency')}>
        {agency && <DatedFact table="bodies" name={agency} date={date} />}
      </Fact>
      <Fact name={fieldName('place')}>
        {place && <DatedFact table="provinces" name={place} date={date} />}
      </Fact>
      <Fact name={fieldName('date')}>{date ? eventDate(date) : t('noDate')}</Fact>
      <Owner id={work ? work.owner : (body.owner ?? null)} />
      <ReviewDate due={work?.due ?? body.reviewDate ?? null} />
    </Facts>
  );
}

/** For who is logged in: names of people are not for everybody. */
function Owner({ id }: { readonly id: string | null }) {
  const fieldName = useFieldName();
  const { t } = useTranslation('items');
  const session = useSession();
  const names = useNames([id]);
  return session && <Fact name={fieldName('owner')}>{id ? names(id) : t('noOwner')}</Fact>;
}

function ReviewDate({ due }: { readonly due: string | null }) {
  const fieldName = useFieldName();
  const { t } = useTranslation('items');
  if (!due) return null;
  return (
    <Fact name={fieldName('reviewDate')}>
      <Group gap="xs">
        {dayWords(due)}
        {due < today() && (
          <Badge
            color={TONES.bad}
            variant="outline"
            tt="none"
            leftSection={<IconAlertTriangle size={12} aria-hidden />}
          >
            {t('overdue')}
          </Badge>
        )}
      </Group>
    </Fact>
  );
}
