import type { Message } from '../../i18n/message';

/** A file that a command reads and the user makes first. */
export interface CommandFile {
  name: string;
  content: Message;
}

/** One command, to be shown line by line with a backslash at each line's end but the last. */
export interface Command {
  title: Message;
  /** the command and then a flag a line, quoted for a POSIX shell */
  lines: readonly string[];
}

/** The commands that do what the form does. */
export interface Commands {
  commands: readonly Command[];
  /** files that the commands read, which the user makes first */
  files: readonly CommandFile[];
  /** what no flag can say: apply the YAML for it */
  yamlOnly: readonly Message[];
}

/** A command as one would paste it into a shell. */
export const commandText = ({ lines }: Command): string => lines.join(' \\\n  ');
