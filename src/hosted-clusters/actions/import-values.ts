import { z } from 'zod';
import { fleetSchema } from '../fields/fleet/values';

/** How a cluster becomes part of the fleet. */
export const importSchema = z.object({ fleet: fleetSchema });
