/** `npm run dns -- add|remove|list …`: the records that an administrator would make outside the cluster. */
import { connect, defaultData, readMap, writeMap } from './connect';
import { parseDnsCommand } from './dns-command';
import type { DnsCommand } from './dns-command';
import { DNS_NAME, recordKey, recordName } from './dns-records';

const run = async (command: DnsCommand): Promise<void> => {
  const api = await connect(command.data);
  try {
    if (command.verb !== 'list') {
      const address = command.verb === 'add' ? command.address : null;
      await writeMap(api, DNS_NAME, { [recordKey(command.name)]: address });
    }
    const records = Object.entries(await readMap(api, DNS_NAME));
    console.log(records.length === 0 ? 'No records.' : 'Records:');
    for (const [key, address] of records) console.log(`  ${recordName(key)}  ${address}`);
  } finally {
    api.close();
  }
};

try {
  await run(parseDnsCommand(process.argv.slice(2), defaultData()));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
