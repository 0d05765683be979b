import { z } from 'zod';
import { obeys } from '../../form/rule';
import { releaseImage } from '../model/release';

/** The image that a cluster is updated to. */
export const startSchema = z.object({ image: z.string().superRefine(obeys(releaseImage)) });
