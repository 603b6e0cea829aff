import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collection } from '../form/index.js';
import { nowOf, type Desk } from './desk.js';
import { inboxOf, writeInbox, type InboxFile } from './inbox.js';
import { Refusal } from './refusal.js';
import type { Account } from './storage/accounts.js';
import { noteFile } from './storage/file-store.js';
import { log } from './storage/log.js';
import {
  addProduction,
  finishProduction,
  type ProducedFile,
  type Production,
} from './storage/productions.js';
import type { Round } from './storage/rounds.js';
import { newId } from './tokens.js';
import type { Persist } from './until-it-works.js';

/** What can be made of a round: forms of one kit, together. */
export interface Target {
  /** Ids of the forms, joined by a comma. */
  readonly id: string;
  readonly into: readonly string[];
  /** 表6、表7 */
  readonly words: string;
  readonly title: string;
}

/** Into which forms the workbooks of a round can be collected, those of one kit together. */
export function targetsOf({ program }: Pick<Desk, 'program'>, kit: string): readonly Target[] {
  const { collections } = program;
  const { forms, kits } = program.product.registry;
  const filled = new Set(kits.get(kit)?.forms ?? []);
  const draws = ({ from }: Collection): boolean => from.some((form) => filled.has(form));
  return [...kits.values()].flatMap((target) => {
    const own = collections.filter(({ into }) => target.forms.includes(into));
    // Table 6 is drawn from what experts hand in; it stands in one workbook with Table 7, drawn from institutions too.
    if (!own.some(draws)) return [];
    const into = own.map((one) => one.into);
    const words = into.map((id) => forms.get(id)?.number ?? forms.get(id)?.title ?? id).join('、');
    return [{ id: into.join(','), into, words, title: target.title }];
  });
}

/**
 * Begins to make a target of what was accepted; which versions go in is settled now.
 * @returns the production, and when it is finished
 * @throws Refusal when nothing was accepted yet.
 */
export async function produce(
  desk: Desk,
  { round, target, account }: { readonly round: Round; readonly target: Target; readonly account: Account },
  persist: Persist,
): Promise<{ readonly production: Production; readonly finished: Promise<void> }> {
  const inbox = await inboxOf(desk, round, 'accepted');
  if (inbox.length === 0) {
    throw new Refusal(409, '没有生成：还没有已接收的材料', ['先接收机构提交的材料，再生成汇总表。']);
  }
  const production: Production = {
    id: newId(),
    round: round.id,
    target: target.id,
    title: target.words,
    state: 'working',
    madeAt: nowOf(desk),
    madeBy: account.login,
    drawnOn: inbox.map(({ handIn, invitation }) => ({
      handIn: handIn.id,
      receipt: handIn.receipt,
      institution: invitation.institutionName,
      expert: invitation.expert,
      version: handIn.version,
      digest: handIn.digest,
    })),
    outputs: [],
    message: '',
  };
  await desk.database.transaction(async (connection) => {
    await addProduction(connection, production);
    await log(connection, {
      at: production.madeAt,
      who: account.login,
      what: 'produce',
      round: round.id,
      about: production.id,
      detail: `${target.words}，${inbox.length} 份`,
    });
  });
  return { production, finished: make(desk, production, { target, inbox, persist }) };
}

async function make(
  desk: Desk,
  production: Production,
  {
    target,
    inbox,
    persist,
  }: { readonly target: Target; readonly inbox: readonly InboxFile[]; readonly persist: Persist },
): Promise<void> {
  const finished = await made(desk, target, inbox).catch((error: unknown) => ({
    state: 'failed' as const,
    outputs: [],
    message: error instanceof Error ? error.message : String(error),
  }));
  await persist(() =>
    desk.database.transaction(async (connection) => {
      for (const { digest, size } of finished.outputs) {
        await noteFile(connection, { digest, size, at: nowOf(desk) });
      }
      await finishProduction(connection, { id: production.id, ...finished });
      await log(connection, {
        at: nowOf(desk),
        who: '系统',
        what: finished.state === 'done' ? 'produced' : 'produce-failed',
        round: production.round,
        about: production.id,
        detail: finished.outputs.map(({ name, digest }) => `${name} ${digest}`).join('\n'),
      });
    }),
  );
}

async function made(
  desk: Desk,
  target: Target,
  inbox: readonly InboxFile[],
): Promise<Pick<Production, 'state' | 'outputs' | 'message'>> {
  const folder = await mkdtemp(join(desk.folder, 'work', 'inbox-'));
  try {
    await writeInbox(desk, inbox, folder);
    const { files, said, done } = await desk.program.collect(folder, target.into, target.title);
    const outputs: ProducedFile[] = [];
    for (const { name, bytes } of files) {
      outputs.push({ name, digest: await desk.files.keep(bytes), size: bytes.length });
    }
    return { state: done ? 'done' : 'failed', outputs, message: said };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
