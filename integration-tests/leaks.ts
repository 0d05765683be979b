import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';

/** Everywhere a page could leave a secret behind: what it shows, keeps, asks for, writes to the console. */
export class Leaks {
  private readonly found: { where: string; text: string }[] = [];

  constructor(private readonly page: Page) {
    page.on('request', (request) => this.note('the URL of a request', request.url()));
    page.on('console', (line) => this.note('the console', line.text()));
    page.on('pageerror', (error) => this.note('an error', String(error.stack)));
    page.on('framenavigated', (frame) => this.note('the address', frame.url()));
  }

  private note(where: string, text: string): void {
    this.found.push({ where, text });
  }

  /** Notes what is on the screen now, typed text too, and what the browser keeps. A screenshot shows no more. */
  async look(screen: string): Promise<void> {
    const [shown, kept] = await this.page.evaluate(() => {
      const fields = [...document.querySelectorAll('input, textarea')] as HTMLInputElement[];
      return [
        [document.documentElement.outerHTML, document.title, ...fields.map(({ value }) => value)].join('\n'),
        JSON.stringify([sessionStorage, localStorage, document.cookie, history.state]),
      ];
    });
    this.note(`the screen ${screen}`, shown);
    this.note(`the browser's storage at ${screen}`, kept);
    this.note(`the databases at ${screen}`, await this.page.evaluate(readDatabases));
  }

  /** Fails where one of the secrets, as text, in base64 or in a URL, was seen. It says where, not what. */
  expectNone(secrets: Readonly<Record<string, string>>): void {
    const seen = this.found.flatMap(({ where, text }) =>
      Object.entries(secrets)
        .filter(([, secret]) => forms(secret).some((form) => text.includes(form)))
        .map(([name]) => `${name} in ${where}`),
    );
    expect([...new Set(seen)]).toEqual([]);
  }
}

/** Runs in the page: all that IndexedDB and the caches of the page hold, as one text. */
const readDatabases = async (): Promise<string> => {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('A database cannot be read'));
    });
  const found: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      found.push(await answer(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      found.push(request.url, await (await cache.match(request))?.text());
  }
  return JSON.stringify(found);
};

const forms = (secret: string): readonly string[] => [
  secret,
  Buffer.from(secret).toString('base64'),
  encodeURIComponent(secret),
];

/** Fails where one of the secrets is in a log of the dev cluster's servers. */
export const expectNotInLogs = async (secrets: Readonly<Record<string, string>>): Promise<void> => {
  const cluster = process.env.DEV_CLUSTER;
  if (cluster === undefined) throw new Error('DEV_CLUSTER must name the cluster.json of the dev cluster');
  const logs = path.join(path.dirname(cluster), 'logs');
  const names = await readdir(logs);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const text = await readFile(path.join(logs, name), 'utf8');
    const seen = Object.entries(secrets).filter(([, secret]) =>
      forms(secret).some((form) => text.includes(form)),
    );
    expect(
      seen.map(([secret]) => secret),
      name,
    ).toEqual([]);
  }
};

/** A line in the middle of a key in PEM: the first and last are alike in all keys, and none of them may be anywhere. */
export const middleLine = (pem: string): string => {
  const lines = pem.trim().split('\n');
  return lines[Math.floor(lines.length / 2)] ?? pem;
};
