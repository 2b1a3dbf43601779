import { Grid } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { LeaveGuard } from '../../parts/leave-guard.js';
import { ConflictScreen } from './conflict/conflict-screen.js';
import { type Body, isSame, tidied } from './form/body.js';
import { useFaults } from './faults.js';
import { BodyForm } from './form/body-form.js';
import { controlId } from './form/form-context.js';
import { type Field, type Kind } from './form/schema.js';
import { SaveBox, type Said } from './save-box.js';
import { errorsOf, isOvertaken, useSaving } from './saving.js';
import { SidePanel } from './side-panel.js';
import { useAutosave } from './use-autosave.js';
import { usePersonalData } from './use-personal-data.js';

interface Props {
  readonly person: string;
  readonly kind: Kind;
  /** Null: a new item. */
  readonly itemId: string | null;
  /** Names the draft among those of the person. */
  readonly name: string;
  readonly fields: readonly Field[];
  /** The version it begins from; empty and 0 for a new item. */
  readonly base: { readonly version: number; readonly body: Body };
  /** What was written before and not saved; null: nothing. */
  readonly restored: (Said & { readonly basedOn: number; readonly body: Body }) | null;
  /** How the item stands; null: a new one. */
  readonly work: Schema<'WorkDto'> | null;
}

/** Where an item is written: form, draft in this browser, saving, and what to do when somebody else was first. */
export function Writer({ person, kind, itemId, name, fields, base, restored, work }: Props) {
  const navigate = useNavigate();
  const [body, setBody] = useState<Body>(restored?.body ?? base.body);
  const [basedOn, setBasedOn] = useState(restored?.basedOn ?? base.version);
  const [said, setSaid] = useState(saidIn(restored));
  const [generation, setGeneration] = useState(0);
  const saving = useSaving();
  const isDone = useRef(false);
  const isChanged = !isSame(body, base.body) || said.reason !== '';
  const unsaved = isChanged ? { person, name, kind, itemId, basedOn, body, ...said } : null;
  const { forget, ...autosave } = useAutosave(unsaved);
  const findings = usePersonalData(kind, body);
  const faults = useFaults(kind, saving.error, saving.variables?.body, body);
  const errors = new Map(faults.map(({ path, message }) => [path, message]));
  useGoToFirst(saving.error);
  const save = (): void => {
    const tidy = tidied(fields, body);
    setBody(tidy);
    saving.mutate(
      { kind, itemId, basedOn, body: tidy, ...said },
      { onSuccess: (version) => void leave(version) },
    );
  };
  const leave = async ({ itemId: id }: Schema<'VersionDto'>): Promise<void> => {
    isDone.current = true;
    await forget();
    await navigate({ to: '/duyet/$', params: { _splat: id } });
  };
  const takeMerged = (merged: Body, version: number): void => {
    setBody(merged);
    setBasedOn(version);
    setGeneration(generation + 1);
    saving.reset();
  };
  if (itemId !== null && isOvertaken(saving.error))
    return (
      <ConflictScreen
        {...{ itemId, basedOn, mine: body, fields }}
        onMerged={takeMerged}
        onBack={saving.reset}
      />
    );
  return (
    <Grid gap="xl">
      {/* What is typed while it is saved would be in no version and in no draft. */}
      <Grid.Col span={{ base: 12, md: 8 }} inert={saving.isPending}>
        <BodyForm {...{ kind, itemId, body, errors, findings, fields, generation }} onChange={setBody} />
        <SaveBox
          {...{ kind, itemId, work, said, basedOn, saving, faults }}
          onChange={setSaid}
          onSave={save}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }} order={{ base: -1, md: 2 }}>
        <SidePanel {...{ kind, body, findings, autosave, isChanged }} />
      </Grid.Col>
      <Unsaved when={() => isChanged && !isDone.current} />
    </Grid>
  );
}

function Unsaved({ when }: { readonly when: () => boolean }) {
  const { t } = useTranslation('writing');
  return <LeaveGuard when={when} title={t('leave.title')} hint={t('leave.hint')} />;
}

/** What was said already of what is written; drafts of an older program do not know all of it. */
function saidIn(restored: Partial<Said> | null): Said {
  return {
    reason: restored?.reason ?? '',
    minor: restored?.minor ?? false,
    corrects: restored?.corrects ?? null,
  };
}

/** Puts the cursor where the first thing is wrong. */
function useGoToFirst(error: unknown): void {
  useEffect(() => {
    const [path] = errorsOf(error).keys();
    if (path === undefined) return;
    const steps = path.split('.');
    const ids = steps.map((_, n) => controlId(steps.slice(0, steps.length - n).join('.')));
    const control = ids.map((id) => document.getElementById(id)).find((each) => each !== null);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }, [error]);
}
