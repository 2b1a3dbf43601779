/** Where an item is read; null where it is not known at what address people reach the program. */
export function itemAddress(publicUrl: string, itemId: string): string | null {
  return publicUrl === '' ? null : `${publicUrl}/api/v1/items/${encodeURIComponent(itemId)}?html=true`;
}
