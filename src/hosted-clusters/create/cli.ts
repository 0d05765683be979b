import { message, type Message } from '../../i18n/message';
import type { Made } from './made';
import type { Values } from './values';

/** One command, to be shown line by line with a backslash at each line's end but the last. */
export interface Command {
  title: Message;
  /** the command and then a flag a line, quoted for a POSIX shell */
  lines: readonly string[];
}

/** The commands that do what the form does. */
export interface Cli {
  commands: readonly Command[];
  /** files that the commands read, which the user makes first */
  files: readonly { name: string; content: Message }[];
  /** what no flag can say: apply the YAML for it */
  yamlOnly: readonly Message[];
}

/** The equivalent commands (specification: hosted clusters, CLI). Secrets are files that the user names. */
export const cli = (values: Values, made: Made): Cli => ({
  commands: [
    {
      title: message('Create the cluster'),
      lines: ['hcp create cluster kubevirt', `--name ${values.details.name}`, `--infra-id ${made.infraId}`],
    },
  ],
  files: [],
  yamlOnly: [],
});

/** A command as one would paste it into a shell. */
export const commandText = ({ lines }: Command): string => lines.join(' \\\n  ');
