import { safeFileName } from '../reports/index.js';
import type { Invitation } from './storage/invitations.js';

/** Where an inbox has the workbook of an invitation, without its ending: 专家/王教授/云溪市教师进修学校. */
export function placeInInbox({
  expert,
  institutionName,
}: Pick<Invitation, 'expert' | 'institutionName'>): string {
  const folder = expert === '' ? '机构' : `专家/${safeFileName(expert)}`;
  return `${folder}/${safeFileName(institutionName)}`;
}
