import { Agent, request } from 'node:https';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { KubeResource } from './resource';

/** How to reach an API server. */
export interface ApiTarget {
  /** `https://127.0.0.1:PORT` */
  server: string;
  token: string;
  /** PEM of the authority that signed the server's certificate. */
  ca: string;
}

/** The server answered with an error; `message` holds its own words. */
export class ApiFailure extends Error {
  constructor(
    readonly code: number,
    what: string,
    serverMessage: string,
  ) {
    super(`${what}: ${code} ${serverMessage}`);
  }
}

export interface WatchEvent {
  type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';
  object: KubeResource;
}

interface Body {
  content: unknown;
  type: string;
}

const readAll = async (response: IncomingMessage): Promise<string> => {
  response.setEncoding('utf8');
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return text;
};

const messageIn = (text: string): string => {
  try {
    const status = JSON.parse(text) as { message?: string }; // a Status, by the API's conventions
    return status.message ?? text;
  } catch {
    return text;
  }
};

/**
 * The few calls the dev cluster itself makes, on connections that stay open: a start sends about a thousand
 * requests. Methods reject with ApiFailure, or with Node's error when the server cannot be reached.
 */
export class Api {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 24 });

  constructor(private readonly target: ApiTarget) {}

  get(path: string): Promise<unknown> {
    return this.send('GET', path);
  }

  /** Server-side apply as field manager `dev-cluster`; conflicts are taken over. */
  apply(path: string, object: KubeResource): Promise<unknown> {
    const query = '?fieldManager=dev-cluster&force=true';
    return this.send('PATCH', path + query, { content: object, type: 'application/apply-patch+yaml' });
  }

  mergePatch(path: string, patch: unknown): Promise<unknown> {
    return this.send('PATCH', path, { content: patch, type: 'application/merge-patch+json' });
  }

  create(path: string, object: Readonly<Record<string, unknown>>): Promise<unknown> {
    return this.send('POST', path, { content: object, type: 'application/json' });
  }

  replace(path: string, object: KubeResource): Promise<unknown> {
    return this.send('PUT', path, { content: object, type: 'application/json' });
  }

  remove(path: string): Promise<unknown> {
    return this.send('DELETE', path);
  }

  /** True as soon as the server says it is ready, false when it does not answer or is not. */
  async isReady(): Promise<boolean> {
    try {
      await this.send('GET', '/readyz');
      return true;
    } catch {
      return false;
    }
  }

  /** Follows a path (with its query, without `watch`) until the signal ends it; a lost watch is opened again. */
  async watch(path: string, onEvent: (event: WatchEvent) => void, signal: AbortSignal): Promise<void> {
    const url = `${path}${path.includes('?') ? '&' : '?'}watch=true`;
    while (!signal.aborted) {
      try {
        await this.readEvents(await this.open('GET', url, undefined, signal), onEvent);
      } catch {
        await delay(500, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  close(): void {
    this.agent.destroy();
  }

  private async readEvents(response: IncomingMessage, onEvent: (event: WatchEvent) => void): Promise<void> {
    if (response.statusCode !== 200)
      throw new ApiFailure(response.statusCode ?? 0, 'watch', await readAll(response));
    response.setEncoding('utf8');
    let rest = '';
    for await (const chunk of response) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onEvent(JSON.parse(line) as WatchEvent); // the server's own frame
    }
  }

  private async send(method: string, path: string, body?: Body): Promise<unknown> {
    const response = await this.open(method, path, body);
    const text = await readAll(response);
    const code = response.statusCode ?? 0;
    if (code >= 300) throw new ApiFailure(code, `${method} ${path}`, messageIn(text));
    return response.headers['content-type']?.startsWith('application/json') ? JSON.parse(text) : text;
  }

  private open(method: string, path: string, body?: Body, signal?: AbortSignal): Promise<IncomingMessage> {
    const options: RequestOptions & { ca: string } = {
      method,
      agent: this.agent,
      ca: this.target.ca,
      headers: {
        authorization: `Bearer ${this.target.token}`,
        accept: 'application/json',
        ...(body && { 'content-type': body.type }),
      },
      ...(signal && { signal }),
    };
    return new Promise((resolve, reject) => {
      const call = request(this.target.server + path, options, resolve);
      call.on('error', reject);
      call.end(body && JSON.stringify(body.content));
    });
  }
}
