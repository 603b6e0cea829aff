import { nameKey, readRoster } from '../bureau/index.js';
import { DiagnosticError } from '../core/diagnostic.js';
import { describe } from '../core/messages/describe.js';
import { zlibCompression } from '../node/zlib-compression.js';
import { readSheets } from '../workbook/index.js';
import { nowOf, type Desk } from './desk.js';
import { Refusal } from './refusal.js';
import type { Account } from './storage/accounts.js';
import { addInvitation, enterInstitution, isCodeTaken } from './storage/invitations.js';
import { log } from './storage/log.js';
import type { Round } from './storage/rounds.js';
import { linkToken, newCode, newId, tokenHash } from './tokens.js';

/** An institution of a roster, as it is pasted: name, contact, telephone. */
export interface RosterLine {
  readonly name: string;
  readonly contact: string;
  readonly phone: string;
  /** One of NATURES, of an institution that has both; empty otherwise. */
  readonly nature?: string;
}

/**
 * 浙江省教师培训机构资质复查实施细则三（二）2: who has both qualifications takes part in the review of each.
 */
export const NATURES = ['集中面授', '网络/远程'] as const;

/** Which qualifications the fourth part of a line names: both are two to be handed in. */
function naturesOf(text: string): readonly string[] {
  if (/两种|均有|都有|兼有/.test(text)) return NATURES;
  const named = NATURES.filter(
    (nature) => text.includes(nature.slice(0, 2)) || (nature !== '集中面授' && /远程/.test(text)),
  );
  return named.length > 0 ? named : [''];
}

const LONGEST = { name: 100, contact: 40, phone: 40 } as const;
/** Header words of a list that is pasted with its first row. */
const HEADER = /^(序号|机构|机构名称|单位|单位名称|名称|培训机构|培训机构名称)$/;

/** What a list says that was pasted from a sheet or typed: a line each, parts separated by tabs or commas. */
export function rosterLines(text: string): {
  readonly lines: readonly RosterLine[];
  readonly faults: readonly string[];
} {
  const lines: RosterLine[] = [];
  const faults: string[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const parts = raw.split(/[\t,，;；]/).map((part) => part.trim());
    if (parts.every((part) => part === '') || parts.some((part) => HEADER.test(part))) continue;
    // A column of numbers before the names is not wanted.
    const [name = '', contact = '', phone = '', nature = ''] = /^\d{1,4}$/.test(parts[0] ?? '')
      ? parts.slice(1)
      : parts;
    if (name === '' || name.length > LONGEST.name) {
      faults.push(`第 ${index + 1} 行没有机构名称，或者太长`);
    } else if (contact.length > LONGEST.contact || phone.length > LONGEST.phone) {
      faults.push(`第 ${index + 1} 行的联系人或电话太长`);
    } else if (/[<>]/.test(name) || /^[=+@-]/.test(name)) {
      faults.push(`第 ${index + 1} 行的机构名称里有不该有的符号`);
    } else for (const one of naturesOf(nature)) lines.push({ name, contact, phone, nature: one });
  }
  return { lines, faults };
}

/**
 * A bureau's list of institutions from a workbook, as lines to look at before they are entered.
 * @throws Refusal when it is none, or has no column of names
 */
export function rosterOfWorkbook(bytes: Uint8Array, named: string): string {
  try {
    const sheets = readSheets(bytes, { compression: zlibCompression, file: named });
    const { institutions } = readRoster(sheets, named);
    return institutions
      .map(({ name, contact, phone }) => [name, contact, phone].join('\t').trimEnd())
      .join('\n');
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    const [first] = error.diagnostics;
    const { what = '', remedy = '' } = first ? describe(first, 'zh') : {};
    throw new Refusal(422, `名单没有读出来：${what.replace(/。$/, '')}`, remedy === '' ? [] : [remedy]);
  }
}

/** Invites institutions to a round, or an expert to evaluate one of them. @returns how many were not there before. */
export async function invite(
  desk: Desk,
  {
    account,
    round,
    lines,
    expert = '',
    kit = round.kit,
  }: {
    readonly account: Account;
    readonly round: Round;
    readonly lines: readonly RosterLine[];
    readonly expert?: string;
    readonly kit?: string;
  },
): Promise<number> {
  const at = nowOf(desk);
  return desk.database.transaction(async (connection) => {
    let added = 0;
    for (const { name, contact, phone, nature } of lines) {
      const institution = await enterInstitution(connection, {
        id: newId(),
        name,
        key: nameKey(name),
        contact,
        phone,
        ...(nature === undefined ? {} : { nature }),
      });
      const id = newId();
      let code = newCode();
      while (await isCodeTaken(connection, code)) code = newCode();
      const isNew = await addInvitation(connection, {
        id,
        round: round.id,
        institution,
        expert,
        kit,
        code,
        tokenHash: tokenHash(linkToken(desk.linkKey, id, 1)),
        at,
        by: account.login,
      });
      if (isNew) added += 1;
    }
    const detail = `${expert === '' ? '' : `专家 ${expert}：`}${added} 家`;
    await log(connection, {
      at,
      who: account.login,
      what: 'add-institutions',
      round: round.id,
      about: round.id,
      detail,
    });
    return added;
  });
}
