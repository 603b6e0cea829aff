/** Why something was not done, in words for whoever asked for it. */
export class Refusal extends Error {
  /**
   * @param status of the answer (HTTP)
   * @param title what is the matter, without a full stop
   * @param ways what can be done about it, a sentence each
   */
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 408 | 409 | 410 | 413 | 421 | 422 | 429 | 500 | 503 | 507,
    readonly title: string,
    readonly ways: readonly string[] = [],
  ) {
    super(title);
    this.name = 'Refusal';
  }
}
