export type ApiErrorKind =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'not-served'
  | 'already-exists'
  | 'conflict'
  | 'gone'
  | 'invalid'
  | 'too-many-requests'
  | 'server'
  | 'timeout'
  | 'network';

export interface ApiErrorCause {
  /** Path in the object, as the server writes it: `spec.replicas`, `spec.networks[0].name`. '' when it names none. */
  readonly field: string;
  readonly message: string;
  readonly reason?: string;
}

export interface ApiErrorFacts {
  readonly kind: ApiErrorKind;
  /** HTTP status; absent when no answer came. */
  readonly code?: number;
  /** `Status.reason` of the API server, such as AlreadyExists. */
  readonly reason?: string;
  /** What the server said, word for word. */
  readonly serverMessage: string;
  readonly causes?: readonly ApiErrorCause[];
  readonly retryAfterSeconds?: number;
  /** The object that the server's answer is about. */
  readonly about?: { readonly resource: string; readonly name: string };
}

/** Every failure of a request to the API server. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  readonly code?: number;
  readonly reason?: string;
  readonly serverMessage: string;
  readonly causes: readonly ApiErrorCause[];
  readonly retryAfterSeconds?: number;
  readonly about?: { readonly resource: string; readonly name: string };

  constructor(facts: ApiErrorFacts) {
    super(facts.serverMessage);
    this.name = 'ApiError';
    this.kind = facts.kind;
    this.serverMessage = facts.serverMessage;
    this.causes = facts.causes ?? [];
    if (facts.code !== undefined) this.code = facts.code;
    if (facts.reason !== undefined) this.reason = facts.reason;
    if (facts.retryAfterSeconds !== undefined) this.retryAfterSeconds = facts.retryAfterSeconds;
    if (facts.about) this.about = facts.about;
  }

  /** The facts alone, to keep or to build on. */
  toJSON(): ApiErrorFacts {
    const { kind, serverMessage, causes, code, reason, retryAfterSeconds, about } = this;
    return {
      kind,
      serverMessage,
      causes,
      ...(code !== undefined && { code }),
      ...(reason !== undefined && { reason }),
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      ...(about && { about }),
    };
  }

  /** True when the server may have done what was asked although no clear answer came. */
  get outcomeUnknown(): boolean {
    return this.kind === 'network' || this.kind === 'timeout' || this.kind === 'server';
  }
}
