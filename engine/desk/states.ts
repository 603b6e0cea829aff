/** How far an institution is in a round. */
export const STATES = ['none', 'pending', 'returned', 'accepted'] as const;
export type State = (typeof STATES)[number];

/** What is done with what an institution hands in. */
export type Action = 'hand-in' | 'return' | 'accept' | 'reopen';

/** Who may sign in, from the one who may do everything to the one who only looks. */
export const ROLES = ['administrator', 'officer', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** From which state an action leads where; what is not named is not possible. */
const STEPS: Readonly<Record<Action, Partial<Readonly<Record<State, State>>>>> = {
  'hand-in': { none: 'pending', pending: 'pending', returned: 'pending' },
  return: { pending: 'returned' },
  accept: { pending: 'accepted' },
  reopen: { accepted: 'pending' },
};

/** Where an action leads; `undefined` when it is not possible in this state. */
export const after = (state: State, action: Action): State | undefined => STEPS[action][state];

/** The states from which an action is possible. */
export const statesBefore = (action: Action): readonly State[] =>
  STATES.filter((state) => after(state, action) !== undefined);

const RANK: Readonly<Record<Role, number>> = { viewer: 0, officer: 1, administrator: 2 };

/** Whether somebody of a role may do what needs another. */
export const mayActAs = (role: Role, needed: Role): boolean => RANK[role] >= RANK[needed];

export const STATE_WORDS: Readonly<Record<State, string>> = {
  none: '未交',
  pending: '待审核',
  returned: '已退回',
  accepted: '已接收',
};

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  administrator: '管理员',
  officer: '经办人',
  viewer: '查看',
};
