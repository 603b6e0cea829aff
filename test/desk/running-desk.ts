import { mkdirSync } from 'node:fs';
import { deskProgram } from '../../engine/cli/desk/desk-program.js';
import { openStorage, startDesk, type DeskServer, type DeskServerSetting } from '../../engine/desk/index.js';
import type { Desk } from '../../engine/desk/index.js';
import { Visitor } from './desk-visitor.js';

/** A desk as it is shipped, in this process, with a clock that the test sets. */
export interface RunningDesk {
  readonly server: DeskServer;
  readonly desk: Desk;
  /** What went wrong behind pages. */
  readonly defects: unknown[];
  setClock(moment: string): void;
}

export async function runningDesk(
  folder: string,
  {
    database,
    queue,
    now = '2026-11-28T02:42:00Z',
    change = (desk) => desk,
    ...setting
  }: {
    database?: string;
    /** Of a queue by whose workers workbooks are checked. */
    queue?: string;
    now?: string;
    /** What of the desk is another: files that cannot be written. */
    change?: (desk: Desk) => Desk;
  } & Partial<DeskServerSetting> = {},
): Promise<RunningDesk> {
  mkdirSync(folder, { recursive: true });
  let moment = new Date(now);
  const clock = (): Date => moment;
  const storage = await openStorage({ folder, database }, clock);
  const desk = change({ ...storage, program: await deskProgram({ folder, queue }), clock });
  const defects: unknown[] = [];
  const server = await startDesk({
    host: '127.0.0.1',
    port: 0,
    report: (error) => defects.push(error),
    ...setting,
    desk,
  });
  return {
    server,
    desk,
    defects,
    setClock(text) {
      moment = new Date(text);
    },
  };
}

export const PASSWORD = 'qinghe-2026-review';

/** The administrator who set the desk up, signed in. */
export async function administrator({ server }: RunningDesk): Promise<Visitor> {
  const visitor = new Visitor(server.origin);
  if (server.setUp !== undefined) {
    const code = new URL(server.setUp).searchParams.get('code') ?? '';
    await visitor.post('/set-up', { code, name: '王主任', login: 'wang', password: PASSWORD });
  }
  return signedIn(server.origin, 'wang');
}

export async function signedIn(origin: string, login: string, password = PASSWORD): Promise<Visitor> {
  const visitor = new Visitor(origin);
  const { status } = await visitor.post('/sign-in', { login, password });
  if (status !== 303) throw new Error(`${login} is not signed in: ${status}`);
  return visitor;
}

/** A round of the review with some institutions; answers its path and each institution's link. */
export async function roundWith(
  visitor: Visitor,
  list: string,
  closesAt = '2026-11-30T17:00',
  kit = 'zj-review',
): Promise<{ round: string; links: Map<string, string> }> {
  const made = await visitor.post('/rounds', {
    title: '2026年教师培训机构资质复查',
    kit,
    bureau: '青禾市教育局',
    telephone: '0571-87654321',
    opensAt: '2026-11-01T08:00',
    closesAt,
    keepUntil: '2100-12-01T17:00',
    purpose: '资质定期复查',
  });
  const round = made.location.replace(/\/roster$/, '');
  await visitor.post(`${round}/roster`, { list });
  return { round, links: await linksOf(visitor, round) };
}

export async function linksOf(visitor: Visitor, round: string): Promise<Map<string, string>> {
  const links = new Map<string, string>();
  for (let page: string | undefined = `${round}/links`; page !== undefined;) {
    const { html } = await visitor.get(page);
    const cards = html.matchAll(
      /<h2 translate="no">([^<]*)<\/h2>[\s\S]*?(?:专家：<span translate="no">([^<]*)<\/span>[\s\S]*?)?<p class="path" translate="no">([^<]*)<\/p>/g,
    );
    for (const [, name = '', expert = '', address = ''] of cards) {
      links.set(`${name}${expert}`, new URL(address).pathname);
    }
    page = /href="([^"]*)">下一页/.exec(html)?.[1];
  }
  return links;
}

/** The path of an institution's page for the bureau. */
export async function pageOf(visitor: Visitor, round: string, institution: string): Promise<string> {
  const { html } = await visitor.get(`${round}/roster`);
  return new RegExp(`href="(/invitations/[^"]+)" translate="no">${institution}<`).exec(html)?.[1] ?? '';
}

/** The state's version that a page of the bureau shows. */
export const seenOn = (html: string): string => /name="seen" value="(\d+)"/.exec(html)?.[1] ?? '';

/** Waits until everything that was handed in is checked: a busy machine is no failure. */
export async function allChecked({ desk }: RunningDesk): Promise<void> {
  while ((await desk.database.all("SELECT id FROM hand_in WHERE state = 'checking'")).length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
