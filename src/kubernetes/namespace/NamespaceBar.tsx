import { NamespaceBar as ConsoleNamespaceBar } from '@openshift-console/dynamic-plugin-sdk';
import type { ReactNode } from 'react';

interface Props {
  /** Called with the chosen namespace, undefined for all. */
  readonly onChange?: (namespace: string | undefined) => void;
  readonly isDisabled?: boolean;
  readonly children?: ReactNode;
}

/** The console's own selector of the namespace that a page shows. */
export const NamespaceBar = ({ onChange, isDisabled = false, children }: Props) => (
  <ConsoleNamespaceBar
    isDisabled={isDisabled}
    {...(onChange && {
      onNamespaceChange: (namespace: string) => {
        onChange(namespace === '#ALL_NS#' ? undefined : namespace);
      },
    })}
  >
    {children}
  </ConsoleNamespaceBar>
);
