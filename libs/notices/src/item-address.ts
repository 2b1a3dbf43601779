/**
 * The page where people read an item, whatever its kind; null where it is not known at what address they reach the
 * program. Ids keep their slashes: "https://trithuc.example/muc/nd-cp/174/2026/dieu-33".
 */
export function itemAddress(publicUrl: string, itemId: string): string | null {
  if (publicUrl === '') return null;
  return `${publicUrl}/muc/${itemId.split('/').map(encodeURIComponent).join('/')}`;
}
