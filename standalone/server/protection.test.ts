import { expect, it } from 'vitest';
import { POLICY } from './protection';

/** What the console of release 4.22 asks for, without its sources for development on localhost. */
const CONSOLE: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'self'", 'console.redhat.com'],
  'base-uri': ["'self'"],
  'connect-src': ["'self'", 'console.redhat.com'],
  'font-src': ["'self'", 'data:'],
  'frame-ancestors': ["'none'"],
  'frame-src': ["'none'"],
  'img-src': ["'self'", 'data:'],
  'object-src': ["'self'"],
  'script-src': ["'self'", 'console.redhat.com', "'unsafe-eval'", "'nonce'"],
  'style-src': ["'self'", "'unsafe-inline'"],
};

/** What a policy lets a directive load: an absent one falls back to `default-src`, where it falls back at all. */
const allowedBy = (policy: Readonly<Record<string, readonly string[]>>, directive: string) => {
  const isFetch = directive.endsWith('-src');
  const sources = policy[directive] ?? (isFetch ? policy['default-src'] : undefined) ?? ['*'];
  return sources.filter((source) => source !== "'none'");
};

const directives = [...new Set([...Object.keys(CONSOLE), ...Object.keys(POLICY)])];

it.each(directives)('%s is at least as strict as in the console', (directive) => {
  const theirs = allowedBy(CONSOLE, directive);
  const more = allowedBy(POLICY, directive).filter((source) => !theirs.includes(source));
  expect(theirs.includes('*') ? [] : more).toEqual([]);
});
