import type { ControlPlane } from './start';

interface Life {
  /** Kills the API server and has it start again after some seconds. Resolves when it is gone. */
  die: (seconds: number) => Promise<void>;
  /** Nothing is started any more. */
  end: () => void;
}

/** Has an API server killed that comes back by itself, as the kubelet of its node would see to. */
export const lifeOf = (
  { kill, revive }: Pick<ControlPlane, 'kill' | 'revive'>,
  onFailure: (error: Error) => void,
): Life => {
  let comesBack: NodeJS.Timeout | undefined;
  const end = (): void => clearTimeout(comesBack);
  return {
    die: async (seconds) => {
      end();
      await kill();
      // Who has revived it before finds it running.
      comesBack = setTimeout(() => void revive().catch(onFailure), seconds * 1000);
    },
    end,
  };
};
