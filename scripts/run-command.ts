import { spawn } from 'node:child_process';

export interface CommandOptions {
  cwd: string;
  environment: Record<string, string>;
  /** Minutes after which the command and all it started are ended. */
  limit: number;
  /** Passes the output on as it comes, besides collecting it. */
  isTalking: boolean;
}

export interface CommandResult {
  isOk: boolean;
  output: string;
}

/** Runs a command of node_modules/.bin to its end. Never rejects: a command that cannot start, or takes too long, has failed. */
export const runCommand = (
  [name = '', ...args]: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> =>
  new Promise((resolve) => {
    const child = spawn(`${options.cwd}/node_modules/.bin/${name}`, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.environment },
      // A group of its own, so that browsers and servers below it end with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const endGroup = (signal: NodeJS.Signals): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, signal);
      } catch {
        // It has ended already.
      }
    };
    const onExit = (): void => endGroup('SIGKILL');
    process.once('exit', onExit);
    const timer = setTimeout(() => {
      output += `\nNot done after ${options.limit} minutes\n`;
      endGroup('SIGTERM');
      setTimeout(() => endGroup('SIGKILL'), 10_000).unref();
    }, options.limit * 60_000);
    const collect = (text: Buffer): void => {
      output += text.toString();
      if (options.isTalking) process.stdout.write(text);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const finish = (isOk: boolean): void => {
      clearTimeout(timer);
      process.removeListener('exit', onExit);
      resolve({ isOk, output });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
