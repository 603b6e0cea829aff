import type { Edges } from './edges.js';

export type Outline =
  | { readonly kind: 'none' }
  | { readonly kind: 'rectangle'; readonly radius: number }
  | { readonly kind: 'ellipse' }
  | { readonly kind: 'curve'; readonly steps: readonly CurveStep[] };

/** Coordinates are shares of the shape's width and height. */
export type CurveStep =
  | { readonly step: 'move' | 'line'; readonly to: Point }
  | { readonly step: 'cubic'; readonly by: readonly [Point, Point]; readonly to: Point }
  | { readonly step: 'close' };

export type Point = readonly [number, number];

export interface Anchor {
  readonly behind: boolean;
  readonly horizontal: AnchorPosition;
  readonly vertical: AnchorPosition;
  /** What text does: nothing, flow around it, or go on below it. */
  readonly wrap: 'none' | 'around' | 'below';
  /** Room between it and the text that flows around it. */
  readonly distance: Edges;
}

export interface AnchorPosition {
  /** `before` and `after` are the page's margins themselves: left and right of the text, or above and below. */
  readonly from: 'page' | 'margin' | 'text' | 'before' | 'after';
  readonly offset: number;
  readonly align: 'start' | 'center' | 'end' | undefined;
}
