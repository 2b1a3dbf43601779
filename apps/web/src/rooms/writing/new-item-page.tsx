import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsOneOf } from '../../api/entrance.js';
import { type OwnDraft, ownDraftsQuery } from '../../api/own-drafts.js';
import { NotFound } from '../../parts/not-found.js';
import { usePageTitle } from '../../parts/page-title.js';
import { Waiting } from '../../parts/waiting.js';
import { DraftChoice } from './draft-choice.js';
import { emptyOf, fieldsOf, isKind, type Kind } from './form/schema.js';
import { usePerson } from './use-person.js';
import { Writer } from './writer.js';

const route = getRouteApi('/viet/$kind');

/** A new item of a kind. */
export function NewItemPage() {
  const { t } = useTranslation('writing');
  const { kind } = route.useParams();
  const { nhap, ten } = route.useSearch();
  const person = usePerson();
  const mayWrite = useIsOneOf('contributor', 'legal', 'curator');
  const [couldWrite] = useState(mayWrite);
  usePageTitle(isKind(kind) ? t(`new.${kind}`) : undefined);
  if (!isKind(kind)) return <NotFound />;
  return (
    <Stack gap="md">
      <div>
        <Title order={1} size="h2">
          {t(`new.${kind}`)}
        </Title>
        <Text c="dimmed" maw="46rem">
          {t(`new.about.${kind}`)}
        </Text>
      </div>
      {mayWrite || couldWrite ? (
        <New
          key={`${person} ${kind} ${nhap ?? ''}`}
          {...{ person, kind, asked: nhap ?? null, title: ten ?? null }}
        />
      ) : (
        <Text>{t('new.refused')}</Text>
      )}
    </Stack>
  );
}

interface Props {
  readonly person: string;
  readonly kind: Kind;
  /** Name of the draft to go on with; null: none was named. */
  readonly asked: string | null;
  /** What a new one is called to begin with; null: nothing yet. */
  readonly title: string | null;
}

function New({ person, kind, ...rest }: Props) {
  const { data } = useQuery(ownDraftsQuery(person));
  if (!data) return <Waiting />;
  const drafts = data.filter((draft) => draft.itemId === null && draft.kind === kind);
  return <FromDrafts {...{ person, kind, drafts, ...rest }} />;
}

interface Begun extends Props {
  /** What this browser kept when the page was opened: from here on it keeps what is being written. */
  readonly drafts: readonly OwnDraft[];
}

function FromDrafts({ person, kind, asked, title, drafts: kept }: Begun) {
  const [drafts] = useState(kept);
  const named = drafts.find(({ name }) => name === asked) ?? null;
  const [chosen, setChosen] = useState<OwnDraft | 'none' | null>(named);
  const [fresh] = useState(newName);
  const [first] = drafts;
  if (chosen === null && first)
    return (
      <DraftChoice
        draft={first}
        newest={0}
        onContinue={() => setChosen(first)}
        onOther={() => setChosen('none')}
      />
    );
  const restored = chosen === 'none' ? null : chosen;
  const fields = fieldsOf(kind);
  return (
    <Writer
      {...{ person, kind, itemId: null, work: null, fields, restored }}
      name={restored?.name ?? fresh}
      base={{ version: 0, body: { ...emptyOf(fields), ...(title !== null && { title }) } }}
    />
  );
}

/** Names a new draft among those of this browser; a plain address of the office network offers no UUIDs. */
function newName(): string {
  return crypto.getRandomValues(new Uint32Array(3)).join('-');
}
