import type { Message } from '../../../../i18n/message';
import type { Values } from '../../values';

/** The flags of `hcp create cluster kubevirt` for this step. */
export const detailsCliFlags = (_values: Values): readonly string[] => [];

/** What of this step only YAML can say. */
export const detailsYamlOnly = (_values: Values): readonly Message[] => [];
