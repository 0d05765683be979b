import { z } from 'zod';
import { obeys } from '../../form/rule';
import { channelRule } from '../model/updates/channel';

/** The channel from which a cluster learns of updates; '' = none. */
export const channelSchema = z.object({ channel: z.string().superRefine(obeys(channelRule)) });

export type ChannelValues = z.infer<typeof channelSchema>;
