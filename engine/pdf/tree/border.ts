/** One visible border line. */
export interface Border {
  readonly width: number;
  readonly colour: string;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
}

/** `null`: the cell says that there is none; `undefined`: it says nothing. */
export interface CellBorders {
  readonly top: Border | null | undefined;
  readonly bottom: Border | null | undefined;
  readonly left: Border | null | undefined;
  readonly right: Border | null | undefined;
}

export interface ParagraphBorders {
  readonly top: (Border & { readonly space: number }) | undefined;
  readonly bottom: (Border & { readonly space: number }) | undefined;
  readonly left: (Border & { readonly space: number }) | undefined;
  readonly right: (Border & { readonly space: number }) | undefined;
}
