/** What the shell says when it prints; lines end as a terminal wants them. */
type Print = (text: string) => void;

const NEWLINE = '\r\n';
/** Ctrl+C, Ctrl+D, Ctrl+L */
const INTERRUPT = '\u0003';
const END = '\u0004';
const CLEAR = '\u000c';
const BACKSPACES = ['\b', '\u007f'];

export interface GuestFacts {
  name: string;
  /** Pretty name of the operating system. */
  system: string;
  addresses: readonly string[];
}

type Command = (facts: GuestFacts, words: readonly string[], user: string) => string;

const COMMANDS: Readonly<Record<string, Command>> = {
  echo: (_facts, words) => words.join(' '),
  hostname: ({ name }) => name,
  whoami: (_facts, _words, user) => user,
  uname: ({ name }, words) =>
    words.includes('-a') ? `Linux ${name} 6.17.1-300.fc43.x86_64 #1 SMP x86_64 GNU/Linux` : 'Linux',
  ip: ({ addresses }) => addresses.map((address) => `inet ${address}`).join(NEWLINE),
  date: () => new Date().toUTCString(),
  'cat /etc/os-release': ({ system }) => `PRETTY_NAME="${system}"`,
  help: () => 'echo hostname whoami uname ip date cat exit',
};

/**
 * The getty and shell behind a serial line: login prompt, echo, a few commands. It belongs to the guest, so a viewer who
 * comes back finds it as it was left; like a real serial line it does not repeat what was printed before.
 */
export class Shell {
  private state: 'login' | 'password' | 'shell' = 'login';
  private line = '';
  private user = '';

  constructor(private readonly facts: GuestFacts) {}

  private get prompt(): string {
    const { name, system } = this.facts;
    if (this.state === 'login') return `${NEWLINE}${system}${NEWLINE}${NEWLINE}${name} login: `;
    return this.state === 'password' ? 'Password: ' : `[${this.user}@${name} ~]$ `;
  }

  /** Takes what was typed or pasted. */
  type(text: string, print: Print): void {
    // A terminal's own answers, such as its kind or where its cursor is, are no keys.
    // eslint-disable-next-line no-control-regex -- an escape sequence begins with ESC
    for (const key of text.replace(/\u001b\[[?>0-9;]*[a-zA-Z]/g, '')) this.press(key, print);
  }

  private press(key: string, print: Print): void {
    if (key === '\r' || key === '\n') this.enter(print);
    else if (key === INTERRUPT) {
      this.line = '';
      print(`^C${NEWLINE}${this.prompt}`);
    } else if (key === END && this.line === '') this.run('exit', print);
    else if (key === CLEAR) print(`\u001b[2J\u001b[H${this.prompt}${this.line}`);
    else if (BACKSPACES.includes(key)) {
      if (this.line !== '' && this.state !== 'password') print('\b \b');
      this.line = this.line.slice(0, -1);
    } else if (key >= ' ') {
      this.line += key;
      if (this.state !== 'password') print(key);
    }
  }

  private enter(print: Print): void {
    const line = this.line.trim();
    this.line = '';
    print(NEWLINE);
    if (this.state === 'login') {
      this.user = line;
      if (line !== '') this.state = 'password';
      print(this.prompt);
    } else if (this.state === 'password') {
      this.state = 'shell';
      print(this.prompt);
    } else this.run(line, print);
  }

  private run(line: string, print: Print): void {
    if (this.state === 'shell' && (line === 'exit' || line === 'logout')) {
      this.state = 'login';
      this.user = '';
    } else if (this.state === 'shell' && line !== '') {
      const [name = '', ...words] = line.split(/\s+/);
      const command = COMMANDS[line] ?? COMMANDS[name];
      const said = command ? command(this.facts, words, this.user) : `-bash: ${name}: command not found`;
      print(said + NEWLINE);
    }
    print(this.prompt);
  }
}
