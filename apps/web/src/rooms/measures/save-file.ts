import { fold } from '../../parts/fold.js';

/** Hands a file to the browser to keep. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Revoked at once, the file would be gone before some browsers have begun to write it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** "Bài học theo tỉnh" of a day as a name that every system takes: "bai-hoc-theo-tinh-2026-11-22". */
export function fileName(title: string, day: string): string {
  return `${fold(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}-${day}`;
}
