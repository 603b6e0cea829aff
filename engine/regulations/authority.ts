/**
 * What a verdict rests on: the words of the text, what follows from them, or a reading that was chosen where the text is
 * open.
 */
export type Authority = 'text' | 'inference' | 'reading';

export const AUTHORITY_WORDS: Readonly<Record<Authority, string>> = {
  text: '明文',
  inference: '推定',
  reading: '解读',
};

/** Under which id the figures of a bureau hold that it has adopted the reading of a rule. */
export const adoptionOf = (rule: string): string => `${rule}:reading`;

/** Said of a finding that is a question only because it rests on a reading. */
export const QUESTION_NOTE = '原文没有这样写明，本条依据对原文的理解，作为疑问提出，请主管部门确认';
