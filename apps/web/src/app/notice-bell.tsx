import { ActionIcon, Indicator } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api } from '../api/client.js';
import { useSession } from '../api/entrance.js';
import { PlainLink } from '../parts/links.js';
import { useIsAway } from '../parts/use-is-away.js';

const MOST_TOLD = 9;
const LOOK_AGAIN_MS = 60_000;

/** The way to the notices, with how many there are that were not read. */
export function NoticeBell() {
  const { t } = useTranslation();
  const session = useSession();
  const isAway = useIsAway();
  const params = { query: { unread: true, limit: MOST_TOLD + 1 } };
  const { data } = useQuery(
    $api.queryOptions(
      'get',
      '/api/v1/notices',
      { params },
      {
        enabled: session !== null && !session.mustChangePassword,
        refetchInterval: isAway ? false : LOOK_AGAIN_MS,
      },
    ),
  );
  if (!session) return null;
  const unread = data?.rows.length ?? 0;
  const count = unread > MOST_TOLD ? `${MOST_TOLD}+` : String(unread);
  return (
    <Indicator label={count} disabled={unread === 0} size={18} offset={6} color="red.8">
      <ActionIcon
        component={PlainLink}
        to="/thong-bao"
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={unread === 0 ? t('bell.none') : t('bell.some', { told: count })}
      >
        <IconBell size={18} aria-hidden />
      </ActionIcon>
    </Indicator>
  );
}
