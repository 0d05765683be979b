import { z } from 'zod';
import { isJsonObject, type JsonObject } from './leftovers';

/** What the form cannot express of one object: a JSON merge patch put on what the form writes. */
export const keptSchema = z.custom<JsonObject>(isJsonObject);
