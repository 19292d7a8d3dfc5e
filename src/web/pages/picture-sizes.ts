import type { Thumb } from '../../../views/photos/photo-card.tsx';

/** Long edges of the pictures that staff look at, in pixels. */
export const THUMB_EDGE = 320;
export const PREVIEW_EDGE = 1600;

interface Pictured {
  id: string;
  /** `active`, or taken down: then no picture of it is shown. */
  status: string;
  width: number;
  height: number;
}

/** Null where the picture must not be seen. */
export function thumbOf(photo: Pictured): Thumb | null {
  return shown(photo, 'thumb.jpg', THUMB_EDGE);
}

export function previewOf(photo: Pictured): Thumb | null {
  return shown(photo, 'preview.jpg', PREVIEW_EDGE);
}

function shown({ id, status, width, height }: Pictured, name: string, edge: number): Thumb | null {
  return status === 'active' ? { src: `/photos/${id}/${name}`, ...within({ width, height }, edge) } : null;
}

/** The size of the whole picture inside a square of that edge; never larger than it is, never less than a pixel. */
export function within({ width, height }: { width: number; height: number }, edge: number) {
  const scale = Math.min(1, edge / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
