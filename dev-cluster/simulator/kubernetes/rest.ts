import http from 'node:http';
import https from 'node:https';
import { KubeConfig } from '@kubernetes/client-node';

/** An answer of the API server that is not a success, or no answer (`code` 0). */
export class ApiFailure extends Error {
  constructor(
    readonly code: number,
    readonly reason: string,
    message: string,
    /** What is wrong with which field, where the server says so. */
    readonly causes: readonly { field?: string; message?: string; reason?: string }[] = [],
  ) {
    super(message);
  }
}

export const isNotFound = (error: unknown): boolean => error instanceof ApiFailure && error.code === 404;
export const isAlreadyThere = (error: unknown): boolean =>
  error instanceof ApiFailure && error.reason === 'AlreadyExists';
export const isConflict = (error: unknown): boolean =>
  error instanceof ApiFailure && error.reason === 'Conflict';
export const isGone = (error: unknown): boolean => error instanceof ApiFailure && error.code === 410;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The API server, by path. Rejects with ApiFailure. */
export interface Rest {
  request(method: Method, path: string, body?: unknown): Promise<unknown>;
  /** Calls `onLine` for each line of the answer and resolves when the server ends it. */
  stream(path: string, onLine: (line: string) => void, signal: AbortSignal): Promise<void>;
  close(): void;
}

const failureOf = (code: number, text: string): ApiFailure => {
  try {
    const status = JSON.parse(text) as {
      reason?: string;
      message?: string;
      details?: { causes?: ApiFailure['causes'] };
    };
    return new ApiFailure(code, status.reason ?? '', status.message ?? text, status.details?.causes);
  } catch {
    return new ApiFailure(code, '', text);
  }
};

const asFailure = (error: Error): ApiFailure => new ApiFailure(0, 'Unreachable', error.message);

// A list of operations is a JSON patch, an object a merge patch.
const contentType = (method: Method, body: unknown): string => {
  if (method !== 'PATCH') return 'application/json';
  return Array.isArray(body) ? 'application/json-patch+json' : 'application/merge-patch+json';
};

/** Reads the kubeconfig once; its credentials are used for every request. */
export const connect = async (kubeconfig: string): Promise<Rest> => {
  const config = new KubeConfig();
  config.loadFromFile(kubeconfig);
  const server = new URL(config.getCurrentCluster()?.server ?? '');
  const options: https.RequestOptions = {};
  await config.applyToHTTPSOptions(options);
  const credentials: https.RequestOptions = { ...options, agent: undefined };
  const isTls = server.protocol === 'https:';
  const agent = isTls
    ? new https.Agent({ keepAlive: true, maxSockets: 16 })
    : new http.Agent({ keepAlive: true, maxSockets: 16 });
  const watchAgent = isTls ? new https.Agent({ keepAlive: false }) : new http.Agent({ keepAlive: false });
  const send = (isTls ? https : http).request;

  const request: Rest['request'] = (method, path, body) =>
    new Promise((resolve, reject) => {
      const payload = body === undefined ? undefined : JSON.stringify(body);
      const headers: http.OutgoingHttpHeaders = {
        ...(credentials.headers as http.OutgoingHttpHeaders),
        accept: 'application/json',
      };
      if (payload !== undefined) {
        headers['content-type'] = contentType(method, body);
        headers['content-length'] = Buffer.byteLength(payload);
      }
      const call = send(new URL(path, server), { ...credentials, agent, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', (error) => reject(asFailure(error)));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const code = response.statusCode ?? 0;
          if (code >= 200 && code < 300) resolve(JSON.parse(text));
          else reject(failureOf(code, text));
        });
      });
      call.on('error', (error) => reject(asFailure(error)));
      call.end(payload);
    });

  const stream: Rest['stream'] = (path, onLine, signal) =>
    new Promise((resolve, reject) => {
      const call = send(new URL(path, server), { ...credentials, agent: watchAgent, signal }, (response) => {
        let rest = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          const lines = (rest + chunk).split('\n');
          rest = lines.pop() ?? '';
          if (response.statusCode === 200) lines.forEach(onLine);
          else rest = [...lines, rest].join('\n');
        });
        response.on('error', (error) => reject(asFailure(error)));
        response.on('end', () => {
          if (response.statusCode === 200) resolve();
          else reject(failureOf(response.statusCode ?? 0, rest));
        });
      });
      call.on('error', (error) => reject(asFailure(error)));
      call.end();
    });

  const close = (): void => {
    agent.destroy();
    watchAgent.destroy();
  };
  return { request, stream, close };
};
