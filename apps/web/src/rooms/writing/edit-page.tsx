import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { dropDraft, type OwnDraft, ownDraftQuery } from '../../api/own-drafts.js';
import { Problem } from '../../api/problem.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { usePageTitle } from '../../parts/page-title.js';
import { Waiting } from '../../parts/waiting.js';
import { DraftChoice } from './draft-choice.js';
import { type Body, isSame } from './form/body.js';
import { type Field, fieldsOf, isKind, type Kind } from './form/schema.js';
import { StageBadge } from './stage-badge.js';
import { usePerson } from './use-person.js';
import { Writer } from './writer.js';

const route = getRouteApi('/sua/$');
/** Kept back from who may not read them: then they are not written either, and stay as they are. */
const KEPT_BACK = ['subjectName'];

/** The next version of an item. */
export function EditPage() {
  const id = route.useParams({ select: ({ _splat }) => _splat ?? '' });
  const person = usePerson();
  return <Edit key={`${person} ${id}`} id={id} person={person} />;
}

function Edit({ id, person }: { readonly id: string; readonly person: string }) {
  const { t } = useTranslation('writing');
  const { data: item } = $api.useSuspenseQuery('get', '/api/v1/items/{id}', { params: { path: { id } } });
  const newest = item.item?.newest ?? 0;
  const title = item.item?.title ?? id;
  usePageTitle(t('edit.page', { title }));
  const { data: work } = $api.useSuspenseQuery('get', '/api/v1/items/{id}/work', {
    params: { path: { id } },
  });
  return (
    <Stack gap="md">
      <div>
        <Group gap="sm">
          <Title order={1} size="h2">
            {t('edit.title', { title })}
          </Title>
          <StageBadge stage={work.stage} />
        </Group>
        <Group gap="md">
          <TextLink {...itemLink(item.item?.kind ?? '', id)}>{t('edit.read')}</TextLink>
          <TextLink to="/duyet/$" params={{ _splat: id }}>
            {t('edit.decide')}
          </TextLink>
        </Group>
      </div>
      {work.changesRequested && (
        <Text className="law" component="blockquote" m={0}>
          {t('edit.asked', { note: work.changesRequested.note })}
        </Text>
      )}
      <FromVersion id={id} version={newest} person={person} work={work} />
    </Stack>
  );
}

interface From {
  readonly id: string;
  readonly version: number;
  readonly person: string;
  readonly work: Schema<'WorkDto'>;
}

/** The first newest version it sees is what the form begins from: a later one is met when saving. */
function FromVersion({ id, version: newest, person, work }: From) {
  const { t } = useTranslation('writing');
  const [version] = useState(newest);
  const params = { path: { id, version } };
  const { data: base } = $api.useSuspenseQuery('get', '/api/v1/items/{id}/versions/{version}', { params });
  const { data: draft } = useQuery(ownDraftQuery(person, id));
  if (!isKind(base.kind)) throw new Problem('refused', 403, '');
  if (!work.may.includes('revise')) return <Text>{t('edit.refused')}</Text>;
  if (draft === undefined) return <Waiting />;
  return <FromDraft {...{ id, version, person, work, draft }} kind={base.kind} body={base.body as Body} />;
}

interface Begun extends From {
  readonly kind: Kind;
  readonly body: Body;
  /** What this browser kept when the page was opened: from here on it keeps what is being written. */
  readonly draft: OwnDraft | null;
}

function FromDraft({ id, version, person, work, kind, body, draft: kept }: Begun) {
  const [draft] = useState(kept);
  const [choice, setChoice] = useState<'continue' | 'drop' | null>(null);
  const isOpen = draft !== null && !(isSame(draft.body, body) && draft.reason === '');
  if (isOpen && choice === null) {
    const drop = (): void => {
      void dropDraft(person, id);
      setChoice('drop');
    };
    return (
      <DraftChoice draft={draft} newest={version} onContinue={() => setChoice('continue')} onOther={drop} />
    );
  }
  return (
    <Writer
      {...{ person, kind, itemId: id, name: id, work }}
      fields={fieldsShown(fieldsOf(kind), body)}
      base={{ version, body }}
      restored={choice === 'continue' ? draft : null}
    />
  );
}

function fieldsShown(fields: readonly Field[], body: Body): readonly Field[] {
  return fields.filter(({ name }) => name in body || !KEPT_BACK.includes(name));
}
