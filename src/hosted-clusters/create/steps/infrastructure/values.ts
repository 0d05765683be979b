import { z } from 'zod';
import { message } from '../../../../i18n/message';
import { refuse } from '../../../../node-pools/fields/refuse';

/** The values of the step Infrastructure (specification: hosted clusters, infrastructure, placement, API). */
export const infrastructureSchema = z
  .object({
    /** the text of a kubeconfig of the cluster that runs the virtual machines; '' = this cluster */
    kubeconfig: z.string(),
    /** the namespace of the virtual machines there */
    infraNamespace: z.string(),
  })
  .superRefine(({ kubeconfig, infraNamespace }, context) => {
    if (kubeconfig !== '' && infraNamespace === '') {
      refuse(
        context,
        ['infraNamespace'],
        message('Name the namespace for the virtual machines on the infrastructure cluster.'),
      );
    }
    if (kubeconfig === '' && infraNamespace !== '') {
      refuse(
        context,
        ['kubeconfig'],
        message('Give the kubeconfig of the infrastructure cluster, or leave its namespace empty.'),
      );
    }
  });

export type Infrastructure = z.infer<typeof infrastructureSchema>;

/** Infrastructure as the form first shows it: the virtual machines run on this cluster. */
export const infrastructureDefaults: Infrastructure = { kubeconfig: '', infraNamespace: '' };
