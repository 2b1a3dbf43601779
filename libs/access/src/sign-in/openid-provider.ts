import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientError,
  type Configuration,
  discovery,
  fetchUserInfo,
  ResponseBodyError,
} from 'openid-client';
import { KnowledgeError } from '@app/knowledge';
import { type Identity } from '../people/person.js';

const TIMEOUT_S = 10;
const RETRY_AFTER_S = 30;
const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/** The OpenID provider that vouches for people, and how it knows us. */
export interface ProviderSettings {
  /** Its address: `https`, unless it is on this machine. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where it sends people back to. */
  readonly callback: string;
}

/** What ties an answer of the provider to the question. */
export interface Ties {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Somebody the provider vouches for. */
export interface Vouched extends Identity {
  /** Null unless the provider has made sure that it is theirs. */
  readonly email: string | null;
}

/** What the flow asks of an OpenID provider: authorization code with PKCE, state and nonce. */
export class OpenIdProvider {
  private configuration: Configuration | null = null;

  constructor(private readonly settings: ProviderSettings) {}

  /** Where somebody says who they are. Throws `unavailable`. */
  async address({ state, nonce, verifier }: Ties): Promise<URL> {
    return buildAuthorizationUrl(await this.configured(), {
      ...{ redirect_uri: this.settings.callback, scope: 'openid email', state, nonce },
      ...{ code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
    });
  }

  /** Whom an answer vouches for; null when it is no answer to this question. Throws `unavailable`. */
  async vouchedFor(query: URLSearchParams, { state, nonce, verifier }: Ties): Promise<Vouched | null> {
    const configuration = await this.configured();
    const address = new URL(this.settings.callback);
    address.search = query.toString();
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
    try {
      const answer = await authorizationCodeGrant(configuration, address, checks);
      const { iss: issuer, sub: subject, ...claims } = answer.claims()!;
      const told = 'email' in claims ? claims : await userInfo(configuration, answer.access_token, subject);
      const isVerified = told['email_verified'] === true && typeof told['email'] === 'string';
      return { issuer, subject, email: isVerified ? String(told['email']) : null };
    } catch (error) {
      if (isRefusal(error)) return null;
      throw unavailable(error);
    }
  }

  /** What the provider says of itself: asked when it is needed first, and again until it has answered. */
  private async configured(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const server = new URL(issuer);
    const isHere = server.protocol === 'http:' && THIS_MACHINE.includes(server.hostname);
    const options = { timeout: TIMEOUT_S, execute: isHere ? [allowInsecureRequests] : [] };
    try {
      return (this.configuration ??= await discovery(server, clientId, clientSecret, undefined, options));
    } catch (error) {
      throw unavailable(error);
    }
  }
}

/** Some providers say more there than in the ID token. */
async function userInfo(
  configuration: Configuration,
  accessToken: string,
  subject: string,
): Promise<Record<string, unknown>> {
  const hasUserInfo = configuration.serverMetadata().userinfo_endpoint !== undefined;
  return hasUserInfo ? { ...(await fetchUserInfo(configuration, accessToken, subject)) } : {};
}

/** Whether an answer came and was no, or was none to trust; else it did not come. */
function isRefusal(error: unknown): boolean {
  if (error instanceof AuthorizationResponseError) return true;
  if (error instanceof ResponseBodyError) return error.error === 'invalid_grant';
  return error instanceof ClientError && UNTRUSTED.includes(error.code ?? '');
}

const UNTRUSTED = [
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
];

function unavailable(cause: unknown): KnowledgeError {
  const message = 'Nơi đăng nhập chung không trả lời, hãy thử lại sau.';
  return new KnowledgeError('unavailable', message, [], { cause, retryAfterSeconds: RETRY_AFTER_S });
}
