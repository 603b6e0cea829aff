/** Where text cannot stand, from the left edge of a flow and down from where the flow is now. */
export interface Obstacle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is left of a line: how far it is narrowed on both sides, and how far it moves down to have room at all. */
export interface LineRoom {
  readonly left: number;
  readonly right: number;
  readonly above: number;
}

export const WHOLE_LINE: LineRoom = { left: 0, right: 0, above: 0 };

/** No text is set in less than two centimetres (as LibreOffice). */
const NARROWEST = 56.7;

/**
 * Pictures and shapes that the text of a flow makes way for. We break lines ourselves, so we know how far down each of
 * them stands from the place where the picture is anchored.
 */
export class Obstacles {
  private all: Obstacle[] = [];
  private at = 0;
  /** Where the page began; `undefined` once that is not known. */
  private pageTop: number | undefined;

  /**
   * @param width of the flow.
   * @param measured whether heights are to be counted from the start, for what is placed on the page.
   */
  constructor(
    private readonly width: number,
    private readonly measured = false,
    startsPage = false,
  ) {
    this.pageTop = measured && startsPage ? 0 : undefined;
  }

  /** Whether heights matter: anything else goes on as if nobody made way. */
  get matter(): boolean {
    return this.measured || this.all.length > 0;
  }

  /** How far down the page the flow is; `undefined` when that is not known. */
  get onPage(): number | undefined {
    return this.pageTop === undefined ? undefined : this.at - this.pageTop;
  }

  add({ left, right, top, bottom }: Obstacle): void {
    this.all.push({ left, right, top: this.at + top, bottom: this.at + bottom });
  }

  advance(height: number): void {
    this.at += height;
    this.all = this.all.filter(({ bottom }) => bottom > this.at);
  }

  /** A page begins: what stood on the one before is in nobody's way. */
  newPage(): void {
    this.all = [];
    if (this.measured) this.pageTop = this.at;
  }

  /** What follows is of unknown height, and makes way for nothing: how far down it has to begin. */
  clear(): number {
    const below = this.all.reduce((most, { bottom }) => Math.max(most, bottom - this.at), 0);
    this.all = [];
    this.pageTop = undefined;
    return below;
  }

  /** The widest room for a line of that height, here or as far down as needed. */
  room(height: number): LineRoom {
    for (let above = 0; ;) {
      const top = this.at + above;
      const inTheWay = this.all.filter((one) => one.top < top + height - 0.01 && one.bottom > top + 0.01);
      if (inTheWay.length === 0) return { left: 0, right: 0, above };
      const { left, right } = this.widest(inTheWay);
      if (this.width - left - right >= NARROWEST) return { left, right, above };
      above = Math.min(...inTheWay.map(({ bottom }) => bottom)) - this.at;
    }
  }

  private widest(inTheWay: readonly Obstacle[]): { readonly left: number; readonly right: number } {
    let best = { left: this.width, right: 0 };
    let from = 0;
    const take = (to: number): void => {
      if (to - from > this.width - best.left - best.right) best = { left: from, right: this.width - to };
    };
    for (const { left, right } of [...inTheWay].sort((one, other) => one.left - other.left)) {
      take(Math.min(this.width, left));
      from = Math.max(from, right);
    }
    take(this.width);
    return best;
  }
}
