/** Neighbouring characters of the same width. */
export interface CharacterRun {
  readonly first: number;
  readonly last: number;
  /** In units of the face. */
  readonly advance: number;
}

/** The characters of a face and their widths, found quickly. */
export interface CharacterRuns {
  /** Width in units of the face; `undefined` when the face lacks the character. */
  advance(codePoint: number): number | undefined;
  all(): readonly CharacterRun[];
}

const DIGITS = 36;

/**
 * The runs as a text of numbers to the base of 36, three for each run: the gap since the last run, the characters
 * besides the first, the width.
 */
export function writeCharacterRuns(runs: readonly CharacterRun[]): string {
  let next = 0;
  const numbers = runs.flatMap(({ first, last, advance }) => {
    const gap = first - next;
    next = last + 1;
    return [gap, last - first, advance];
  });
  return numbers.map((number) => number.toString(DIGITS)).join(' ');
}

/** Reads what `writeCharacterRuns` wrote. */
export function readCharacterRuns(text: string): CharacterRuns {
  const numbers = text.split(' ').map((number) => Number.parseInt(number, DIGITS));
  const count = Math.floor(numbers.length / 3);
  const firsts = new Uint32Array(count);
  const lasts = new Uint32Array(count);
  const advances = new Uint16Array(count);
  let next = 0;
  for (let index = 0; index < count; index += 1) {
    const [gap = 0, more = 0, advance = 0] = numbers.slice(3 * index, 3 * index + 3);
    firsts[index] = next + gap;
    lasts[index] = next + gap + more;
    advances[index] = advance;
    next += gap + more + 1;
  }
  return {
    advance(codePoint) {
      let low = 0;
      let high = count - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        if (codePoint < (firsts[middle] ?? 0)) high = middle - 1;
        else if (codePoint > (lasts[middle] ?? 0)) low = middle + 1;
        else return advances[middle];
      }
      return undefined;
    },
    all: () =>
      [...firsts].map((first, index) => ({
        first,
        last: lasts[index] ?? first,
        advance: advances[index] ?? 0,
      })),
  };
}
