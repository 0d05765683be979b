import { message, type Message } from '../../../i18n/message';
import type { Finding } from './row';

/** How a command of this page addresses the infrastructure cluster; the file is the user's own. */
const ON_INFRA = 'oc --kubeconfig INFRA_KUBECONFIG';

/**
 * A check of the infrastructure cluster where that is another one. This page reads only its own cluster, so it shows the
 * command that tells, and what it should tell.
 * @param commands what follows `oc`
 */
export const onInfrastructure = (expected: Message, ...commands: readonly string[]): Finding => ({
  verdict: 'cannot-check',
  message: expected,
  fixes: [
    {
      kind: 'command',
      title: message('Look at the infrastructure cluster'),
      command: commands.map((command) => `${ON_INFRA} ${command}`).join('\n'),
    },
  ],
});
