import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { dayWords, numberWords, today } from '../../parts/format.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { StatusBadge } from '../../parts/status-badge.js';
import classes from './cited-provisions.module.css';
import { Enders } from './enders.js';
import { spanOf } from './event-span.js';
import { useEventDate } from './facts.js';
import { useProvisionOn } from './provision-on.js';

type Item = Schema<'ItemDto'>;

interface Props {
  readonly id: string;
  readonly at: string | null;
  readonly date: string | null;
  readonly now: Item;
  /** On the first day the event may have been; null: when is not known. */
  readonly then: Item | null;
}

/** How a place of the law stood when it happened and how it stands today, and what changed between. */
export function ProvisionStates({ id, at, date, now, then }: Props) {
  const { t } = useTranslation('items');
  const eventDate = useEventDate();
  // Of a page that was saved on this device, the day it was saved.
  const on = now.asOf?.on ?? today();
  return (
    <dl className={classes.states}>
      {date && then && (
        <>
          <dt>{t('onEvent', { date: eventDate(date) })}</dt>
          <dd>
            <StateThen id={id} at={at} date={date} first={then} />
            {then.asOf?.status === 'in-force' && (
              <TextLink
                {...itemLink('provision', id)}
                search={{ ngay: then.asOf.on }}
                hash={at ?? ''}
                inherit
              >
                {t('readThen')}
              </TextLink>
            )}
          </dd>
        </>
      )}
      <dt>{t(on === today() ? 'onToday' : 'onSaved', { day: dayWords(on) })}</dt>
      <dd>
        <State item={now} at={at} />
        <Change id={id} now={now} then={then} />
      </dd>
    </dl>
  );
}

/** Of a year or a month the last day counts too: where the two differ, both are told. */
function StateThen(props: {
  readonly id: string;
  readonly at: string | null;
  readonly date: string;
  readonly first: Item;
}) {
  const { t } = useTranslation('items');
  const { id, at, date, first } = props;
  const span = spanOf(date);
  const { data: last = first } = useProvisionOn(id, span.to);
  const isSame = first.asOf?.status === last.asOf?.status && first.version?.version === last.version?.version;
  if (isSame) return <State item={first} at={at} />;
  return (
    <>
      {[first, last].map((item, index) => (
        <div key={index}>
          {t('onDay', { day: dayWords(index === 0 ? span.from : span.to) })} <State item={item} at={at} />
        </div>
      ))}
      {t('dayNeeded')}
    </>
  );
}

function State({ item, at }: { readonly item: Item; readonly at: string | null }) {
  const { t } = useTranslation('items');
  const { t: common } = useTranslation();
  const status = item.asOf?.status ?? 'unknown';
  const { from = null, to = null } = item.version?.validity ?? {};
  const frames = status === 'in-force' ? framesAt(item, at) : [];
  return (
    <Group gap={6} display="inline-flex">
      <StatusBadge status={status} />
      {status === 'in-force' && from && <span>{t('since', { day: dayWords(from) })}</span>}
      {status === 'in-force' && to && <span>{t('until', { day: dayWords(to) })}</span>}
      {status === 'not-yet' && from && t('startsOn', { day: dayWords(from) })}
      {status === 'no-longer' && to && t('endedOn', { day: dayWords(to) })}
      {frames.map(({ min, max, addressee }) => (
        <span key={addressee}>
          {t('frame', {
            min: numberWords(min),
            max: numberWords(max),
            addressee: common(`addressee.${addressee}`),
          })}
        </span>
      ))}
    </Group>
  );
}

/** The fines for what is at a place: of the place itself, else of the nearest that it stands in. */
function framesAt({ version }: Item, at: string | null): readonly Schema<'Frame'>[] {
  if (!version || at === null) return [];
  const { frames = [] } = version.body as Schema<'ProvisionBody'>;
  const holding = frames.filter((frame) => at === frame.at || at.startsWith(`${frame.at}/`));
  const nearest = Math.max(...holding.map((frame) => frame.at.length));
  return holding.filter((frame) => frame.at.length === nearest);
}

function Change({ id, now, then }: { readonly id: string; readonly now: Item; readonly then: Item | null }) {
  const { t } = useTranslation('items');
  const { status } = now.asOf ?? {};
  const ended = now.version?.validity?.to ?? null;
  if (status === 'no-longer' && ended) return <Enders document={documentOf(id, now)} on={ended} />;
  const day = then?.asOf?.status === 'in-force' ? then.asOf.on : null;
  if (!day || status !== 'in-force' || then?.version?.version === now.version?.version) return null;
  const from = now.version?.validity?.from;
  return (
    <div>
      {from ? t('changedOn', { day: dayWords(from) }) : t('changed')}{' '}
      <TextLink {...itemLink('provision', id)} search={{ ngay: day, so: now.asOf!.on }} inherit>
        {t('compareDays')}
      </TextLink>
    </div>
  );
}

function documentOf(id: string, { version }: Item): string {
  const { document } = (version?.body ?? {}) as Partial<Schema<'ProvisionBody'>>;
  return document ?? id.slice(0, id.indexOf('/dieu-'));
}
