import type { Scenario } from './scenario';
import type { Stage } from './stage';
import { VmConsole } from '../pages/vm-console';
import { VmListPage } from '../pages/vm-list';
import { runVm, vmObject } from '../virtual-machines';

const COMES = { timeout: 45_000 };

const makeRunningVm = ({ api, namespace, name }: Stage): Promise<void> =>
  runVm(api, vmObject({ namespace, name }));

const statusOf = ({ page, name }: Stage) => new VmListPage(page).status(name);

/** What changes while the line is bad is seen, then or afterwards. */
export const watch: Scenario = {
  strikes: ({ namespace }) => `via=socket path=/namespaces/${namespace}/`,
  prepare: async (stage) => {
    const { api, namespace, name, page } = stage;
    await api.create(vmObject({ namespace, name, runStrategy: 'Halted' }));
    await new VmListPage(page).open(namespace);
    await statusOf(stage).filter({ hasText: 'Stopped' }).waitFor(COMES);
  },
  send: async ({ api, namespace, name }) => {
    const vm = vmObject({ namespace, name });
    await api.patch(vm, { spec: { runStrategy: 'Always' } });
  },
  shown: (stage) => statusOf(stage).filter({ hasText: 'Running' }),
};

const openLogs = ({ page, namespace, name }: Stage) =>
  page.goto(`/virtual-machines/ns/${namespace}/${name}/logs`);

const logState = ({ page }: Stage, state: string) =>
  page.locator(`[data-test=log-view][data-state=${state}]`);

const readAgain = async ({ page }: Stage): Promise<void> => page.getByTestId('log-again').click();

/** The log of the launcher as it stands. */
export const readLog: Scenario = {
  strikes: () => 'via=request path=/log?',
  prepare: makeRunningVm,
  send: async (stage) => {
    await openLogs(stage);
  },
  told: ({ page }) => page.getByTestId('log-view').getByTestId('error-alert'),
  again: readAgain,
  shown: ({ page }) => page.getByTestId('log-text').filter({ hasText: 'Successfully started' }),
};

/** The log as it grows; what stands is read before, so it is shown whatever becomes of the rest. */
export const followLog: Scenario = {
  strikes: () => 'via=socket path=/log?',
  prepare: makeRunningVm,
  send: async (stage) => {
    await openLogs(stage);
  },
  told: ({ page }) => page.getByTestId('log-state'),
  says: { ALL: /the connection was lost/ },
  again: readAgain,
  shown: (stage) => logState(stage, 'following'),
};

const openSerial = async ({ page, namespace, name }: Stage): Promise<void> => {
  const console = new VmConsole(page);
  await console.open(namespace, name);
  await console.show('serial');
};

const connect = ({ page }: Stage): Promise<void> => new VmConsole(page).connect.click();
const connected = ({ page }: Stage) => page.locator('[data-test=serial-console][data-phase=connected]');
const lost = ({ page }: Stage) => page.getByTestId('console-lost');

/** The serial console of a machine. */
export const openConsole: Scenario = {
  strikes: () => 'via=socket path=/console',
  prepare: makeRunningVm,
  send: openSerial,
  told: lost,
  says: { ALL: /./ },
  again: connect,
  shown: connected,
};

/** Why a console did not open: asked after its socket was refused, so the socket is struck before. */
export const askConsole: Scenario = {
  strikes: () => 'via=request path=/console',
  prepare: async (stage) => {
    await makeRunningVm(stage);
    // Not by a fault that the question itself may meet: each is on once only.
    await stage.strike('http-500', 'via=socket path=/console times=1');
  },
  send: openSerial,
  told: lost,
  says: { ALL: /./ },
  again: connect,
  shown: connected,
};

/** What the cluster's monitoring has measured of a machine; it is asked again each half minute. */
export const metrics: Scenario = {
  strikes: () => 'path=/query_range?',
  prepare: makeRunningVm,
  send: async ({ page, namespace, name }) => {
    await page.goto(`/virtual-machines/ns/${namespace}/${name}/metrics`);
  },
  told: ({ page }) => page.getByTestId('error-alert').or(page.getByTestId('no-prometheus')),
  says: {
    403: /does not allow this|You may not/,
    404: /reaches no Prometheus/,
    503: /reaches no Prometheus/,
  },
  shown: ({ page }) => page.getByTestId('cpu-0').filter({ hasText: /: / }),
  leftOut: { 'body cut off': "the gateway answers in Prometheus's place and cuts only what it passes on" },
};
