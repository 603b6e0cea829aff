import * as z from 'zod';
import type { Moment } from '../moments.js';
import type { Connection } from './database.js';

/** What was made of a round's workbooks; which versions went in stays with it. */
export interface Production {
  readonly id: string;
  readonly round: string;
  /** Ids of the forms that were collected into. */
  readonly target: string;
  readonly title: string;
  readonly state: 'working' | 'done' | 'failed';
  readonly madeAt: Moment;
  readonly madeBy: string;
  readonly drawnOn: readonly DrawnOn[];
  readonly outputs: readonly ProducedFile[];
  /** What the collection said, line by line. */
  readonly message: string;
}

/** A version that went in. */
export interface DrawnOn {
  readonly handIn: string;
  readonly receipt: string;
  readonly institution: string;
  readonly expert: string;
  readonly version: number;
  readonly digest: string;
}

export interface ProducedFile {
  readonly name: string;
  readonly digest: string;
  readonly size: number;
}

const json = <Item extends z.ZodType>(item: Item) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(item).readonly());

const productionRow = z.object({
  id: z.string(),
  round: z.string(),
  target: z.string(),
  title: z.string(),
  state: z.enum(['working', 'done', 'failed']),
  madeAt: z.string(),
  madeBy: z.string(),
  drawnOn: json(
    z.object({
      handIn: z.string(),
      receipt: z.string(),
      institution: z.string(),
      expert: z.string(),
      version: z.number(),
      digest: z.string(),
    }),
  ),
  outputs: json(z.object({ name: z.string(), digest: z.string(), size: z.number() })),
  message: z.string(),
});
const SELECT = `SELECT id, round, target, title, state, made_at AS "madeAt", made_by AS "madeBy",
  drawn_on AS "drawnOn", outputs, message FROM production`;

/** The newest first. */
export const productionsOf = async (connection: Connection, round: string): Promise<readonly Production[]> =>
  z
    .array(productionRow)
    .parse(await connection.all(`${SELECT} WHERE round = $1 ORDER BY made_at DESC, id`, [round]));

export const productionOf = async (connection: Connection, id: string): Promise<Production | undefined> =>
  z.array(productionRow).parse(await connection.all(`${SELECT} WHERE id = $1`, [id]))[0];

export async function addProduction(connection: Connection, one: Production): Promise<void> {
  await connection.all(
    `INSERT INTO production (id, round, target, title, state, made_at, made_by, drawn_on, outputs, message)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      one.id,
      one.round,
      one.target,
      one.title,
      one.state,
      one.madeAt,
      one.madeBy,
      JSON.stringify(one.drawnOn),
      JSON.stringify(one.outputs),
      one.message,
    ],
  );
}

export async function finishProduction(
  connection: Connection,
  { id, state, outputs, message }: Pick<Production, 'id' | 'state' | 'outputs' | 'message'>,
): Promise<void> {
  await connection.all('UPDATE production SET state = $2, outputs = $3, message = $4 WHERE id = $1', [
    id,
    state,
    JSON.stringify(outputs),
    message,
  ]);
}

/** A desk that ended while it made something does not make it any more. */
export async function giveUpProductions(connection: Connection, message: string): Promise<void> {
  await connection.all(`UPDATE production SET state = 'failed', message = $1 WHERE state = 'working'`, [
    message,
  ]);
}
