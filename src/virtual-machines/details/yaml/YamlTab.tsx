import { ObjectYaml } from '../../../form/yaml/ObjectYaml';
import type { VirtualMachine } from '../../../kubernetes/types/generated/virtual-machine';

/** The virtual machine as YAML. */
const YamlTab = ({ vm }: { vm: VirtualMachine }) => <ObjectYaml object={vm} />;

export default YamlTab;
