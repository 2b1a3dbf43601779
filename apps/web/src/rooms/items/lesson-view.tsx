import { type Schema } from '../../api/client.js';
import { useTranslation } from 'react-i18next';
import { CitedProvisions } from './cited-provisions.js';
import { ItemFrame } from './item-frame.js';
import { LessonFacts } from './lesson-facts.js';
import { MaturitySteps } from './maturity-steps.js';
import { type Reading } from './reading.js';
import { Sources } from './sources.js';
import { TextSections } from './text-sections.js';

const TEXTS = ['context', 'finding', 'cause', 'basis', 'handling', 'prevention'];

/** What an inspection taught: the rule first, then how it came about and what to do. */
export function LessonView({ body, ...reading }: Reading & { readonly body: Schema<'LessonBody'> }) {
  const { t } = useTranslation('items');
  const { version } = reading;
  const { legalBasis = [], date = null, classification, maturity } = body;
  return (
    <ItemFrame
      reading={reading}
      title={body.title}
      {...(classification && { classification })}
      isIllustration={body.illustration ?? false}
      facts={<LessonFacts body={body} work={reading.work} />}
      aside={maturity && <MaturitySteps id={version.itemId} upTo={version.version} maturity={maturity} />}
    >
      <TextSections
        html={version.html ?? {}}
        fields={TEXTS}
        extra={{
          basis:
            legalBasis.length > 0 ? (
              <CitedProvisions cited={legalBasis} date={date} label={t('legalBasis')} />
            ) : null,
        }}
      />
      <Sources sources={body.sources ?? []} />
    </ItemFrame>
  );
}
