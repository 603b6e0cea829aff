/**
 * Has work done one after the other, in the order in which it is asked for; what fails keeps nothing else from its turn.
 * @example
 * const turn = inTurn();
 * await Promise.all([turn(() => write('a')), turn(() => write('b'))]);
 */
export function inTurn(): <Result>(work: () => Result | Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
