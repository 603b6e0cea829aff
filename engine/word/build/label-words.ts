import labelWords from './label-words.json' with { type: 'json' };

const BETWEEN_WORDS = '|';

/**
 * The words of labels, headings and choices, as they were read through by eye: programs that divide Chinese text into
 * words differ from version to version, and a template must not.
 */
const wordsByLabel: ReadonlyMap<string, readonly string[]> = new Map(
  labelWords.map((divided) => {
    const words = divided.split(BETWEEN_WORDS);
    return [words.join(''), words] as const;
  }),
);

/** The words of a label; `undefined` for a text that is not among those kept. */
export const wordsOfLabel = (label: string): readonly string[] | undefined => wordsByLabel.get(label);
