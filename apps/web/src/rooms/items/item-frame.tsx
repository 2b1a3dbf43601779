import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { IconBulb, IconEyeOff, IconLock, IconUsers, IconWorld } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { useMayTalk } from '../../parts/may-talk.js';
import { TONES } from '../../parts/tones.js';
import { Waiting } from '../../parts/waiting.js';
import { CitedBy } from './cited-by.js';
import { ItemActions } from './item-actions.js';
import classes from './item-frame.module.css';
import { type Reading } from './reading.js';
import { SimilarItems } from './similar-items.js';
import { StateBanner } from './state-banner.js';

const History = lazy(() => import('../../parts/history.js').then((file) => ({ default: file.History })));
const Comments = lazy(() => import('../../parts/comments.js').then((file) => ({ default: file.Comments })));

interface Props {
  readonly reading: Reading;
  readonly title: string;
  readonly classification?: Schema<'LessonBody'>['classification'];
  readonly isIllustration?: boolean;
  /** What stands beside the text where there is room, above it elsewhere. */
  readonly facts: ReactNode;
  /** Below the facts at the side; below the text where there is no room. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** What pages of all kinds have: what it is, its state, the text, facts beside it, what cites it, history and talk. */
export function ItemFrame({ reading, title, classification, isIllustration, facts, aside, children }: Props) {
  const { item, version } = reading;
  useArrival(item.id);
  // What is restricted is not in the index at all: nothing can be like it.
  const isIndexed = item.published !== null && classification !== 'restricted';
  return (
    <article className={classes.frame}>
      <header className={classes.head}>
        <Marks
          kind={item.kind}
          {...(classification && { classification })}
          isIllustration={isIllustration ?? false}
        />
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        <ItemActions reading={reading} />
        <StateBanner reading={reading} />
      </header>
      <div className={classes.facts}>{facts}</div>
      <div className={classes.text}>{children}</div>
      <aside className={classes.aside}>
        {aside}
        <CitedBy id={item.id} />
        {isIndexed && <SimilarItems id={item.id} />}
      </aside>
      <Below id={item.id} version={version.version} />
    </article>
  );
}

/** The router looks for the place that an address names before the text is there. */
function useArrival(id: string): void {
  const place = useLocation({ select: ({ hash }) => hash });
  useEffect(() => {
    // Who comes back is where they were.
    if (globalThis.scrollY === 0) document.getElementById(place)?.scrollIntoView({ block: 'start' });
  }, [id, place]);
}

const CLASS_ICONS = { public: IconWorld, internal: IconUsers, restricted: IconLock };
const CLASS_COLORS = { public: TONES.quiet, internal: TONES.coming, restricted: TONES.bad };

function Marks(props: {
  readonly kind: string;
  readonly classification?: 'public' | 'internal' | 'restricted';
  readonly isIllustration: boolean;
}) {
  const { t } = useTranslation();
  const { t: own } = useTranslation('items');
  const { kind, classification, isIllustration } = props;
  const Icon = classification ? CLASS_ICONS[classification] : IconEyeOff;
  return (
    <Group gap="xs">
      <Text span size="sm" c="dimmed" fw={600}>
        {t(`kind.${kind as 'lesson'}`)}
      </Text>
      {classification && (
        <Badge
          variant="outline"
          tt="none"
          color={CLASS_COLORS[classification]}
          leftSection={<Icon size={12} aria-hidden />}
        >
          {t(`classification.${classification}`)}
        </Badge>
      )}
      {isIllustration && (
        <Badge
          variant="outline"
          tt="none"
          color={TONES.special}
          leftSection={<IconBulb size={12} aria-hidden />}
        >
          {own('illustration')}
        </Badge>
      )}
    </Group>
  );
}

function Below({ id, version }: { readonly id: string; readonly version: number }) {
  const { t } = useTranslation('items');
  const mayTalk = useMayTalk();
  return (
    <div className={classes.below}>
      <Stack component="section" gap="sm" aria-labelledby="history" className="no-print">
        <Title order={2} size="h3" id="history">
          {t('history')}
        </Title>
        <Suspense fallback={<Waiting />}>
          <History id={id} />
        </Suspense>
      </Stack>
      {mayTalk && (
        <Stack component="section" gap="sm" aria-labelledby="talk" className="no-print">
          <Title order={2} size="h3" id="talk">
            {t('talk')}
          </Title>
          <Suspense fallback={<Waiting />}>
            <Comments id={id} version={version} />
          </Suspense>
        </Stack>
      )}
    </div>
  );
}
