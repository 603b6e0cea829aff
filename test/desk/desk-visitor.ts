/** Somebody with a browser: keeps cookies, follows nothing by itself, and sends forms as pages do. */
export class Visitor {
  #cookie = '';

  constructor(readonly origin: string) {}

  /** The cookie of the session, as the browser has it. */
  get cookie(): string {
    return this.#cookie;
  }

  set cookie(value: string) {
    this.#cookie = value;
  }

  async get(path: string): Promise<Page> {
    return this.#ask(path, {});
  }

  /** Sends a form's fields; files as `File`. */
  async post(
    path: string,
    fields: Readonly<Record<string, string | File>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Page> {
    const files = Object.values(fields).some((value) => value instanceof File);
    const form = files ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
      if (form instanceof FormData) form.append(name, value);
      else form.append(name, String(value));
    }
    return this.#ask(path, { method: 'POST', body: form, headers: { origin: this.origin, ...headers } });
  }

  /** A form whose answer is a page, which is fetched. */
  async send(path: string, fields: Readonly<Record<string, string | File>> = {}): Promise<Page> {
    const answer = await this.post(path, fields);
    return answer.location === '' ? answer : this.get(answer.location);
  }

  async #ask(path: string, init: RequestInit): Promise<Page> {
    const headers = {
      ...(init.headers as Record<string, string> | undefined),
      ...(this.#cookie === '' ? {} : { cookie: this.#cookie }),
    };
    const answer = await fetch(new URL(path, this.origin), { ...init, headers, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) this.#cookie = set.split(';')[0] ?? '';
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    return {
      status: answer.status,
      location: answer.headers.get('location') ?? '',
      headers: answer.headers,
      bytes,
      html: text,
      // Words as they are read: without markup, white space as one blank.
      words: text
        .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]+>/g, '')
        .replace(/&quot;/g, '"')
        .replace(/\s+/g, ' '),
    };
  }
}

export interface Page {
  readonly status: number;
  readonly location: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly html: string;
  readonly words: string;
}

export const xlsx = (bytes: Uint8Array, name = '资质复查.xlsx'): File =>
  new File([new Uint8Array(bytes)], name);
