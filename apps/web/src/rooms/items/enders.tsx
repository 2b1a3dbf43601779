import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { placeWords } from '../../parts/place-words.js';

const RELATIONS = ['replaces', 'repeals', 'amends'];
const MOST = 100;

interface Props {
  /** Id of the document whose provision ended. */
  readonly document: string;
  /** The first day it was no longer in force. */
  readonly on: string;
}

/** Which documents, in force from that very day, say that they replace, repeal or amend a document; nothing is guessed. */
export function Enders({ document, on }: Props) {
  const { t } = useTranslation('items');
  const params = { path: { id: document }, query: { limit: MOST } };
  const { data } = $api.useQuery('get', '/api/v1/items/{id}/links', { params }, { retry: false });
  const rows = data?.incoming.rows ?? [];
  const ids = [...new Set(rows.filter(({ type }) => RELATIONS.includes(type)).map(({ itemId }) => itemId))];
  const found = useQueries({
    queries: ids.map((id) => $api.queryOptions('get', '/api/v1/items/{id}', { params: { path: { id } } })),
  });
  const enders = found.flatMap(({ data: ender }) => (ender?.item?.validity?.from === on ? [ender] : []));
  return enders.map(({ id, item, version }) => {
    const { relations = [] } = (version?.body ?? {}) as Partial<Schema<'DocumentBody'>>;
    const relation = relations.find((each) => each.document === document);
    return (
      <div key={id}>
        {t(`ended.${relation?.type ?? 'amends'}`)}{' '}
        <TextLink {...itemLink('document', id)} hash={relation?.by ?? ''} inherit>
          {relation?.by && `${placeWords(relation.by)} `}
          {item?.title}
        </TextLink>
      </div>
    );
  });
}
