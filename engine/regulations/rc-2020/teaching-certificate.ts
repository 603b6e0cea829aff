import { normaliseName } from '../normalise-name.js';

/** The certificate that a school stage asks for. */
export const CERTIFICATE_OF_STAGE = { 小学: '小学', 初中: '初级中学', 高中: '高级中学' } as const;

const STAGE_IN_FRONT = /^(小学|初级中学|初中|高级中学|高中)/;

/** A subject without the stage that certificates write in front of it: 初中数学 and 数学 are one. */
export const subjectOf = (subject: string): string => normaliseName(subject).replace(STAGE_IN_FRONT, '');
