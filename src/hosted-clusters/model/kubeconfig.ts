import { message, type Message } from '../../i18n/message';
import { parseOneYaml, plain } from '../../yaml/parse';

/** Whom a kubeconfig signs in, and where: nothing of it is secret. */
export interface KubeconfigFacts {
  /** `https://api.infra.example.com:6443` */
  server: string;
  /** the name of the user's entry in the file */
  user: string;
  context: string;
  signsInWith: 'token' | 'certificate';
  /** the namespace of the context; '' = none */
  namespace: string;
  /** contexts beside the current one: nobody uses them, but they would be stored too */
  otherContexts: number;
  /** whether anybody's certificate is accepted */
  isInsecure: boolean;
}

export type Kubeconfig = { facts: KubeconfigFacts } | { problem: Message };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (fields: Fields, key: string): string => {
  const value = fields[key];
  return typeof value === 'string' ? value : '';
};

/** The entry of a list such as `clusters`, by its name: what stands under the key of its kind. */
const entry = (config: Fields, list: string, kind: string, name: string): Fields | undefined => {
  const entries: unknown = config[list];
  const found = Array.isArray(entries)
    ? entries.filter(isFields).find((one) => one.name === name)
    : undefined;
  const inner = found?.[kind];
  return isFields(inner) ? inner : undefined;
};

/** What stands in a file of its own: another machine does not have it (source: client-go `clientcmd`). */
const PATHS: Readonly<Record<string, string>> = {
  'certificate-authority': 'certificate-authority-data',
  'client-certificate': 'client-certificate-data',
  'client-key': 'client-key-data',
  tokenFile: 'token',
};

const pathProblem = (fields: Fields): Message | undefined => {
  const field = Object.keys(PATHS).find((key) => textOf(fields, key) !== '');
  return field === undefined
    ? undefined
    : message(
        'The kubeconfig points to a file with {{field}}. Embed its content as {{right}}: oc config view --flatten --minify',
        { field, right: PATHS[field] ?? '' },
      );
};

const EMBEDDED = ['certificate-authority-data', 'client-certificate-data', 'client-key-data'];

const dataProblem = (fields: Fields): Message | undefined => {
  const field = EMBEDDED.find((key) => {
    try {
      return textOf(fields, key) !== '' && atob(textOf(fields, key).replace(/\s/g, '')) === '';
    } catch {
      return true;
    }
  });
  return field === undefined
    ? undefined
    : message('{{field}} in the kubeconfig is not base64. Copy the file again.', { field });
};

const serverProblem = (server: string): Message | undefined => {
  if (server === '') return message('The kubeconfig names no server. Its cluster needs one with https.');
  const url = URL.canParse(server) ? new URL(server) : undefined;
  if (url?.protocol !== 'https:') {
    return message(
      'The server {{server}} of the kubeconfig is not https. Give a kubeconfig with an https server.',
      {
        server: url ? url.host : server,
      },
    );
  }
  return url.username === '' && url.password === ''
    ? undefined
    : message('The server of the kubeconfig has a password in its address. Write the address alone.');
};

const userProblem = (user: Fields): Message | undefined => {
  const program = isFields(user.exec) ? textOf(user.exec, 'command') : undefined;
  if (program !== undefined) {
    return message(
      'The kubeconfig runs {{program}} to sign in (exec), which the operator cannot. Embed a token or a client certificate instead.',
      { program: program === '' ? 'exec' : program },
    );
  }
  if (user['auth-provider'] !== undefined) {
    return message(
      'The kubeconfig signs in with an auth-provider. Embed a token or a client certificate instead.',
    );
  }
  const path = pathProblem(user) ?? dataProblem(user);
  if (path) return path;
  const hasCertificate =
    textOf(user, 'client-certificate-data') !== '' && textOf(user, 'client-key-data') !== '';
  return textOf(user, 'token') !== '' || hasCertificate
    ? undefined
    : message('The user of the kubeconfig has neither a token nor a client certificate. Embed one of them.');
};

const parsed = (text: string): Fields | Message => {
  const document = parseOneYaml(text);
  const [error] = document.errors;
  if (error) {
    // The words of the parser quote the text, and the text is secret.
    const line = text.slice(0, error.pos[0]).split('\n').length;
    return message('The kubeconfig is not YAML: look at line {{line}}.', { line });
  }
  const value = plain(document);
  return isFields(value) && Array.isArray(value.contexts)
    ? value
    : message('This is not a kubeconfig. It is YAML with clusters, users and contexts.');
};

const judged = (config: Fields): Kubeconfig => {
  const name = textOf(config, 'current-context');
  if (name === '') {
    return {
      problem: message('The kubeconfig has no current-context. Choose one: oc config use-context NAME'),
    };
  }
  const context = entry(config, 'contexts', 'context', name);
  if (!context) {
    return {
      problem: message('The kubeconfig has no context {{name}}, which is its current one.', { name }),
    };
  }
  const cluster = entry(config, 'clusters', 'cluster', textOf(context, 'cluster'));
  const user = entry(config, 'users', 'user', textOf(context, 'user'));
  if (!cluster || !user) {
    const missing = cluster ? 'user' : 'cluster';
    return {
      problem: message('The context {{name}} of the kubeconfig names a {{kind}} that is not in the file.', {
        name,
        kind: missing,
      }),
    };
  }
  const server = textOf(cluster, 'server');
  const problem = serverProblem(server) ?? pathProblem(cluster) ?? dataProblem(cluster) ?? userProblem(user);
  if (problem) return { problem };
  const contexts: unknown = config.contexts;
  return {
    facts: {
      server,
      user: textOf(context, 'user'),
      context: name,
      signsInWith: textOf(user, 'token') === '' ? 'certificate' : 'token',
      namespace: textOf(context, 'namespace'),
      otherContexts: Array.isArray(contexts) ? contexts.length - 1 : 0,
      isInsecure: cluster['insecure-skip-tls-verify'] === true,
    },
  };
};

/**
 * Reads a kubeconfig that somebody else will use: its current context must resolve, and nothing may depend on the machine it was written on.
 * No word of the result is secret. Source: specification (https server, inline data, no `exec`), client-go `clientcmd`.
 */
export const readKubeconfig = (text: string): Kubeconfig => {
  let config: Fields | Message;
  try {
    config = parsed(text);
  } catch {
    return { problem: message('This is not a kubeconfig. It is YAML with clusters, users and contexts.') };
  }
  return isMessage(config) ? { problem: config } : judged(config);
};

const isMessage = (value: Fields | Message): value is Message => 'key' in value && !('contexts' in value);

/** What is wrong with a kubeconfig; '' = none given. */
export const kubeconfigProblem = (text: string): Message | undefined => {
  if (text.trim() === '') return undefined;
  const read = readKubeconfig(text);
  return 'problem' in read ? read.problem : undefined;
};
