import type { ParagraphFormat, TabStop } from '../tree/format.js';

/** The stop that a tab at `position` leads to; positions count from the left edge of the text. */
export function nextTabStop(position: number, format: ParagraphFormat): TabStop {
  const EPSILON = 0.05;
  const own = format.tabs.find((stop) => stop.position > position + EPSILON);
  const hanging: TabStop | undefined =
    format.firstLine < 0 && format.left > position + EPSILON
      ? { position: format.left, alignment: 'left', leader: undefined }
      : undefined;
  if (hanging && (!own || hanging.position < own.position)) return hanging;
  if (own) return own;
  const step = Math.max(1, format.defaultTab);
  return {
    position: (Math.floor((position + EPSILON) / step) + 1) * step,
    alignment: 'left',
    leader: undefined,
  };
}

/** The gap that a tab makes before text of the given width. */
export function tabGap(stop: TabStop, position: number, following: number): number {
  const share = stop.alignment === 'left' ? 0 : stop.alignment === 'center' ? 0.5 : 1;
  return Math.max(0, stop.position - position - following * share);
}
