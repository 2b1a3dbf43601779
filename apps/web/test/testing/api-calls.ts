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
export async function callApi<Body = unknown>(
  page: Page,
  { method, path, body, headers }: Asked,
): Promise<Answered<Body>> {
  const { request } = page.context();
  const { session } = (await (await request.get('/api/v1/entrance')).json()) as {
    session: { csrf: string };
  };
  const response = await request.fetch(`/api/v1${path}`, {
    method,
    headers: { 'x-csrf-token': session.csrf, ...headers },
    ...(body && { data: body }),
  });
  const text = await response.text();
  return { status: response.status(), body: (text ? JSON.parse(text) : null) as Body };
}
