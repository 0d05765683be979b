import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/** The group that OpenShift puts everybody into who signed in as a person; service accounts are not in it. */
export const PEOPLE = 'system:authenticated:oauth';

/** Who can sign in, with the groups that the role bindings name. `system` is the dev cluster itself. */
const USERS = {
  admin: ['hvp:administrators', PEOPLE],
  developer: ['hvp:developers', PEOPLE],
  viewer: ['hvp:viewers', PEOPLE],
  system: ['system:masters'],
} as const;

export type UserName = keyof typeof USERS;

/** A bearer token for each user. */
export type Tokens = Record<UserName, string>;

const NAMES = Object.keys(USERS) as UserName[];

const line = (name: UserName, token: string): string => `${token},${name},${name},"${USERS[name].join(',')}"`;

const tokensIn = (csv: string): Partial<Tokens> =>
  Object.fromEntries(
    csv.split('\n').map((row): [string, string] => {
      const [token = '', name = ''] = row.split(',');
      return [name, token];
    }),
  );

/**
 * The users' tokens, kept in the API server's `--token-auth-file` at `path`, so that a browser stays signed in over
 * restarts. Makes those that are missing.
 */
export const keptTokens = async (path: string): Promise<Tokens> => {
  const old = tokensIn(await readFile(path, 'utf8').catch(() => ''));
  const token = (name: UserName): string => old[name] ?? randomBytes(24).toString('hex');
  const tokens = {
    admin: token('admin'),
    developer: token('developer'),
    viewer: token('viewer'),
    system: token('system'),
  };
  await writeFile(path, NAMES.map((name) => line(name, tokens[name])).join('\n') + '\n', { mode: 0o600 });
  return tokens;
};
