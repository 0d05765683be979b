/** Annotation with what a machine is for, as the console's own pages write it. */
export const DESCRIPTION = 'description';
