import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type ProviderSettings } from '@app/access';
import { type Adapter, type AdapterPayload, type default as Provider } from 'oidc-provider';

/** What a provider says of somebody beside their login, which is the subject it vouches for. */
export interface OpenIdAccount {
  readonly email: string;
  readonly isVerified: boolean;
}

export interface OpenIdServerOptions {
  /** Say the address in the ID token already; else whoever wants it has to ask for it. */
  readonly isEmailInToken?: boolean;
  /** So that a provider that was away comes back where it was. */
  readonly port?: number;
}

const CLIENT = { clientId: 'trithuc', clientSecret: randomBytes(16).toString('hex') };
const CALLBACK = 'http://127.0.0.1/session/oidc/callback';

/** An OpenID provider on this machine whose accounts are invented: anybody who says so is one of them. */
export class OpenIdServer {
  private constructor(
    readonly settings: ProviderSettings,
    private readonly server: Server,
  ) {}

  static async start(
    accounts: Readonly<Record<string, OpenIdAccount>>,
    { isEmailInToken = false, port = 0 }: OpenIdServerOptions = {},
  ): Promise<OpenIdServer> {
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = await providerOf(issuer, accounts, isEmailInToken);
    const others = provider.callback();
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const isForm = request.url?.startsWith('/interaction/') === true;
      void (isForm ? logIn(provider, request, response) : others(request, response));
    });
    return new OpenIdServer({ issuer, ...CLIENT, callback: CALLBACK }, server);
  }

  get port(): number {
    return Number(new URL(this.settings.issuer).port);
  }

  /**
   * What somebody's browser does: goes to an address of the provider, logs in, and comes back with what the provider
   * sends along. An empty login says no.
   */
  async logIn(address: URL, login: string): Promise<URLSearchParams> {
    const cookies = new Map<string, string>();
    let next = address;
    while (!next.href.startsWith(CALLBACK)) {
      const isForm = next.pathname.startsWith('/interaction/');
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(next, {
        ...{ headers: { cookie }, redirect: 'manual' },
        ...(isForm && { method: 'POST', body: new URLSearchParams({ login }) }),
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
        cookies.set(name!, value!);
      }
      const location = answer.headers.get('location');
      if (location === null) throw new Error(`${answer.status} ${await answer.text()}`);
      next = new URL(location, next);
    }
    return next.searchParams;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

async function providerOf(
  issuer: string,
  accounts: Readonly<Record<string, OpenIdAccount>>,
  isEmailInToken: boolean,
): Promise<Provider> {
  const { default: OidcProvider } = await import('oidc-provider');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return new OidcProvider(issuer, {
    adapter: memory(),
    clients: [
      {
        ...{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [CALLBACK] },
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: !isEmailInToken,
    cookies: { keys: [randomBytes(16).toString('hex')] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    features: { devInteractions: { enabled: false } },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_, login) => ({
      accountId: login,
      claims: () => {
        const { email, isVerified } = accounts[login]!;
        return { sub: login, email, email_verified: isVerified };
      },
    }),
    // Nobody is asked whether this program may know who they are.
    loadExistingGrant: async ({ oidc: { provider, session, client } }) => {
      const grant = new provider.Grant({ accountId: session!.accountId!, clientId: client!.clientId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
}

/** What the provider remembers, for as long as it runs. */
function memory(): (model: string) => Adapter {
  const kept = new Map<string, AdapterPayload>();
  return (model) => ({
    upsert: async (id, payload) => void kept.set(`${model} ${id}`, payload),
    find: async (id) => kept.get(`${model} ${id}`),
    findByUid: async (uid) => [...kept.values()].find((payload) => payload.uid === uid),
    findByUserCode: async () => undefined,
    consume: async (id) => void kept.set(`${model} ${id}`, { ...kept.get(`${model} ${id}`), consumed: true }),
    destroy: async (id) => void kept.delete(`${model} ${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [key, payload] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
}

async function logIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const login = new URLSearchParams(await text(request)).get('login');
  await provider.interactionFinished(
    request,
    response,
    login ? { login: { accountId: login } } : { error: 'access_denied' },
  );
}
