import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type DnsCommand = {
  /** The data directory of the dev cluster. */
  data: string;
} & ({ verb: 'list' } | { verb: 'remove'; name: string } | { verb: 'add'; name: string; address: string });

const USAGE = "npm run dns -- add|remove|list ['*.apps.demo.example.com'] [ADDRESS] [--data DIR]";

/** A DNS name, its first label possibly a star. */
const NAME = /^(\*\.)?[a-z0-9]([-a-z0-9.]*[a-z0-9])?\.?$/;

/** Reads the command line. Throws an Error that says what is wrong. */
export const parseDnsCommand = (args: string[], data: string): DnsCommand => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { data: { type: 'string' } },
  });
  const [verb, name, address = ''] = positionals;
  const common = { data: values.data === undefined ? data : resolve(values.data) };
  if (verb === 'list') return { ...common, verb };
  if ((verb !== 'add' && verb !== 'remove') || name === undefined) throw new Error(USAGE);
  if (!NAME.test(name)) throw new Error(`"${name}" is not a DNS name. ${USAGE}`);
  if (verb === 'remove') return { ...common, verb, name };
  if (isIP(address) === 0) throw new Error(`"${address}" is not an IP address. ${USAGE}`);
  return { ...common, verb, name, address };
};
