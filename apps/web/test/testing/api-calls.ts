import { type Page } from 'playwright-core';

export interface Asked {
  readonly method: 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered<Body> {
  readonly status: number;
  readonly body: Body;
}

/** Calls the API as who is logged in in a window, behind the back of the page that it shows. */
export function callApi<Body = unknown>(page: Page, asked: Asked): Promise<Answered<Body>> {
  return page.evaluate(async ({ method, path, body, headers }) => {
    const entrance = (await (await fetch('/api/v1/entrance')).json()) as { session: { csrf: string } };
    const response = await fetch(`/api/v1${path}`, {
      method,
      headers: {
        'x-csrf-token': entrance.session.csrf,
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : null) as Body };
  }, asked);
}
