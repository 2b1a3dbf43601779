import { getRouteApi } from '@tanstack/react-router';
import { today } from '../../parts/format.js';
import { Waiting } from '../../parts/waiting.js';
import { provisionIn, useReading } from './provision-data.js';
import { ProvisionNotLoaded } from './provision-not-loaded.js';
import { ProvisionReading } from './provision-reading.js';

const route = getRouteApi('/quy-dinh/$');

/** An article as it stands on a day, with all that speaks of it. */
export function ProvisionPage() {
  const { _splat: id = '' } = route.useParams();
  return <ProvisionOf key={id} id={id} />;
}

function ProvisionOf({ id }: { readonly id: string }) {
  const { ngay = today(), ban } = route.useSearch();
  const reading = useReading(id, ngay, ban);
  if (!reading) return <Waiting />;
  const { version } = reading;
  if (!version) return <ProvisionNotLoaded id={id} />;
  return <ProvisionReading id={id} reading={reading} version={version} body={provisionIn(version)} />;
}
