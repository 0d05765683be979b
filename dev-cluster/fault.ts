/** `npm run fault -- on|off|list NAME …`: makes something go wrong in a running dev cluster, or right again. */
import { connect, defaultData, readMap, writeMap } from './connect';
import type { Api } from './api';
import { parseFaultCommand } from './fault-command';
import type { FaultCommand } from './fault-command';
import { describeFaults, FAULTS_NAME } from './faults';

const listOn = async (api: Api): Promise<void> => {
  const lines = Object.entries(await readMap(api, FAULTS_NAME)).map(
    ([key, value]) => `  ${key}${value === '' ? '' : ` = ${value}`}`,
  );
  console.log(lines.length > 0 ? `On:\n${lines.join('\n')}\n` : 'Nothing is on.\n');
  console.log(`Known faults:\n${describeFaults()}`);
};

const run = async (command: FaultCommand): Promise<void> => {
  const api = await connect(command.data);
  try {
    if (command.verb === 'list') await listOn(api);
    else if (command.verb === 'off' && command.key === undefined) await writeMap(api, FAULTS_NAME, null);
    else if (command.key !== undefined)
      await writeMap(api, FAULTS_NAME, { [command.key]: command.verb === 'on' ? command.value : null });
    if (command.verb !== 'list') console.log(`${command.key ?? 'every fault'} is ${command.verb}`);
  } finally {
    api.close();
  }
};

try {
  await run(parseFaultCommand(process.argv.slice(2), defaultData()));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
