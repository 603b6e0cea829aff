import { boardOf, type Board } from '../board.js';
import { nowOf, type Desk } from '../desk.js';
import { Refusal } from '../refusal.js';
import { newestOf } from '../storage/hand-ins.js';
import { invitationsOf } from '../storage/invitations.js';
import { roundOf, type Round } from '../storage/rounds.js';
import { logged, type DeskContext } from './context.js';

/** What the pages of a round ask for first. */
export interface RoundAccess {
  /** The round of the address. @throws Refusal when there is none */
  found(c: DeskContext): Promise<Round>;
  /** The round of the address, of which something may still be done. @throws Refusal when it was destroyed */
  living(c: DeskContext): Promise<Round>;
  boardFor(round: Round): Promise<Board>;
  /** Writes into the log what somebody did with the round as a whole. */
  note(c: DeskContext, round: Round, what: string, detail?: string): Promise<void>;
}

export function roundAccess(desk: Desk): RoundAccess {
  const found = async (c: DeskContext): Promise<Round> => {
    const round = await roundOf(desk.database, c.req.param('id') ?? '');
    if (!round) throw new Refusal(404, '没有这一轮', []);
    return round;
  };
  return {
    found,
    async living(c) {
      const round = await found(c);
      if (round.destroyedAt !== null) throw new Refusal(410, '本轮材料已销毁，不能再办理', []);
      return round;
    },
    boardFor: async (round) =>
      boardOf(
        round,
        await invitationsOf(desk.database, round.id),
        await newestOf(desk.database, round.id),
        nowOf(desk),
      ),
    note: (c, round, what, detail = '') =>
      logged(desk, c, { what, round: round.id, about: round.id, detail }),
  };
}
