import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';

const LAST_LINES = 15;

export interface Child {
  /** Settles when the process has ended without being told to; the message holds its last log lines. */
  crashed: Promise<Error>;
  hasEnded: () => boolean;
  /** Ends the process in the ordinary way and resolves when it is gone; after 10 s it is killed. */
  stop: () => Promise<void>;
  /** Kills the process as a crash of its machine would (`kill -9`) and resolves when it is gone. */
  kill: () => Promise<void>;
}

const lastLines = async (log: string): Promise<string> =>
  (await readFile(log, 'utf8')).trimEnd().split('\n').slice(-LAST_LINES).join('\n');

/**
 * Starts one part of the control plane in `cwd` with its output in the file `log`.
 * The child ends when its standard input does, so it never outlives this process.
 */
export const startChild = async (
  binary: string,
  args: string[],
  cwd: string,
  log: string,
): Promise<Child> => {
  const file = await open(log, 'w');
  const child = spawn(binary, args, { cwd, stdio: ['pipe', file.fd, file.fd] });
  const exit = once(child, 'exit');
  await once(child, 'spawn');
  await file.close();
  let asked = false;
  const crashed = new Promise<Error>((resolve) => {
    void exit.then(async () => {
      if (asked) return;
      const what = `${args[0] ?? binary} ended with code ${child.exitCode ?? 'none'}, signal ${child.signalCode ?? 'none'}`;
      resolve(new Error(`${what}. Its last lines (${log}):\n${await lastLines(log)}`));
    });
  });
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const stop = async (): Promise<void> => {
    asked = true;
    if (hasEnded()) return;
    child.kill('SIGTERM');
    const kill = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await exit;
    clearTimeout(kill);
  };
  const kill = async (): Promise<void> => {
    asked = true;
    if (hasEnded()) return;
    child.kill('SIGKILL');
    await exit;
  };
  return { crashed, hasEnded, stop, kill };
};
