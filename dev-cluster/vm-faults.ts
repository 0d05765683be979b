/** Faults about virtual machines, with a line for people each. A scope names the VirtualMachine. */
export const VM_FAULTS = {
  'vm-crash-loop': 'the launcher of a virtual machine fails at each start: CrashLoopBackOff',
  'vm-image-pull': 'the image of a virtual machine cannot be pulled',
  'vm-node-lost': 'the node of a virtual machine falls silent: nobody knows how it is',
  'vm-no-agent': 'no guest agent answers',
  'vm-io-error': 'a virtual machine is paused by an I/O error of a disk',
  'vm-stop-slow': 'a guest ignores the request to shut down until it is stopped by force',
  'vm-field-refused':
    'a webhook of the site refuses a field of a virtual machine (--value: its path, then the words)',
  'migration-fails': 'live migrations fail (--value: pending, scheduling, target or running, the default)',
  'migration-slow': 'live migrations do not get done',
} as const;

export type VmFault = keyof typeof VM_FAULTS;
