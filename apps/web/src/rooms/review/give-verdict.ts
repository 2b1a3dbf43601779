import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { type Candidate, freshQueue, useRefresh } from './data.js';
import { type VerdictDraft } from './verdict-draft.js';

interface About {
  readonly year: number;
  readonly candidate: Candidate;
  readonly version: Schema<'VersionDto'>;
  readonly onSaid: (words: string) => void;
  readonly onGiven: () => void;
}

/** Gives a verdict, says what came of it, and goes to the next item of the own queue; stays where there is none. */
export function useGiveVerdict({ year, candidate: { itemId, title }, version, onSaid, onGiven }: About) {
  const { t } = useTranslation('review');
  const navigate = useNavigate();
  const client = useQueryClient();
  const refresh = useRefresh();
  const { mutate, error, isPending, isSuccess } = $api.useMutation(
    'post',
    '/api/v1/reviews/{year}/candidates/{id}/verdict',
    {
      onSuccess: async ({ state, verdict }) => {
        onGiven();
        // The verdict is given, whether or not it can be read now what comes after it.
        const { rows } = await freshQueue(client, year).catch(() => ({ rows: [] }));
        const after = rows.find((row) => row.itemId > itemId) ?? rows.find((row) => row.itemId !== itemId);
        const params = { year: String(year), _splat: after?.itemId ?? itemId };
        await navigate({ to: '/ra-soat/$year/muc/$', params });
        // Told last: what it is told beside is then the next item, or this one with its verdict.
        await refresh();
        onSaid(t(saidOf(state), { ruling: t(`ruling.${verdict!.ruling}`), title }));
      },
    },
  );
  const send = ({ ruling, reason, into, proof, minutes }: VerdictDraft): void => {
    if (ruling === null) return;
    mutate({
      params: { path: { year, id: itemId } },
      body: {
        ...{ version: version.version, contentHash: version.contentHash, ruling, reason: reason.trim() },
        into: ruling === 'merge' ? into : null,
        proof: ruling === 'promote' ? proof.trim() : null,
        minutes: typeof minutes === 'number' ? minutes : null,
      },
    });
  };
  return { send, error, isPending, isSuccess };
}

function saidOf(state: Candidate['state']) {
  if (state === 'to-confirm') return 'judge.givenSecond';
  return state === 'done' ? 'judge.given' : 'judge.givenWaits';
}
