/** A virtual machine as one would write it: valid as it stands where the cluster has the golden image. @param namespace '' = one to be filled in */
export const exampleYaml = (namespace: string): string => `apiVersion: kubevirt.io/v1
kind: VirtualMachine
metadata:
  name: example
  namespace: ${namespace === '' ? 'default' : namespace}
spec:
  runStrategy: Halted
  instancetype:
    kind: VirtualMachineClusterInstancetype
    name: u1.medium
  preference:
    kind: VirtualMachineClusterPreference
    name: fedora
  dataVolumeTemplates:
    - metadata:
        name: example-rootdisk
      spec:
        sourceRef:
          kind: DataSource
          name: fedora
          namespace: openshift-virtualization-os-images
        storage:
          resources:
            requests:
              storage: 30Gi
  template:
    spec:
      domain:
        devices:
          disks:
            - name: rootdisk
              bootOrder: 1
              disk:
                bus: virtio
            - name: cloudinitdisk
              disk:
                bus: virtio
          interfaces:
            - name: nic0
              model: virtio
              masquerade: {}
      networks:
        - name: nic0
          pod: {}
      volumes:
        - name: rootdisk
          dataVolume:
            name: example-rootdisk
        - name: cloudinitdisk
          cloudInitNoCloud:
            userData: |
              #cloud-config
              user: fedora
              packages: [qemu-guest-agent]
              runcmd: [systemctl enable --now qemu-guest-agent]
`;
