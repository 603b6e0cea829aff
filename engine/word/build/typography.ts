/** Faces as official documents name them; the typesetter reports what stands in for them. */
export const faces = {
  title: '方正小标宋简体',
  heading: '黑体',
  body: '仿宋_GB2312',
  table: '宋体',
  note: '楷体_GB2312',
  /** No Chinese face has ☑ and ☐. */
  box: 'Segoe UI Symbol',
} as const;

export type Face = (typeof faces)[keyof typeof faces];

/** How a stretch of text looks. Sizes are half-points, as in OOXML: 21 is 五号. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly bold?: boolean;
  /** Space between characters in twentieths of a point. */
  readonly spacing?: number;
}

export const sizes = {
  cover: 52,
  title: 36,
  number: 32,
  heading: 28,
  subheading: 24,
  field: 21,
  small: 18,
} as const;

/** Sizes that entries get where they do not fit otherwise; of a cover the last is four fifths of the usual one. */
export const fittedSizes = { roster: sizes.small, cover: [30, 28, 26] } as const;

/** Exact line height for a size, in twentieths of a point: the same number of lines on a page everywhere. */
export const lineHeight = (size: number): number =>
  Math.round((size / 2) * (size <= sizes.small ? 1.4 : 1.5)) * 20;

/** Width of a full-width character in twentieths of a point. */
export const characterWidth = (size: number): number => size * 10;
