const NAMED = ['lesson', 'gap', 'reference', 'edition'];

/** The kind of an item by its id: law is named after its number, an article of it by "dieu-"; others by their kind. */
export function kindOf(itemId: string): string {
  const [first = ''] = itemId.split('/');
  if (NAMED.includes(first)) return first;
  return /\/dieu-[^/]+$/.test(itemId) ? 'provision' : 'document';
}
