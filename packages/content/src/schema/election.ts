import { PHASES } from '@netra/checker';
import { z } from 'zod';
import { day } from './law.ts';

export const electionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  source: z.string(),
  note: z.string().optional(),
  contests: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      /** digits of the regions; absent: national, or every region with contestants */
      regions: z.array(z.string()).optional(),
      phases: z
        .array(z.strictObject({ phase: z.enum(PHASES), from: day, to: day, verified: z.boolean() }))
        .min(1)
        .refine((list) => list.every((p, i) => p.from <= p.to && (i === 0 || (list[i - 1]?.to ?? '') < p.from)), {
          message: 'tahapan harus berurutan dan tidak bertumpuk',
        }),
    }),
  ),
  /** CSV files beside this one. */
  contestants: z.array(z.string()).default([]),
});
export type Election = z.infer<typeof electionSchema>;

/** Words that are also contestants' names or slogans: they count only in a clause that shows an election. */
export const homographSchema = z.strictObject({ words: z.array(z.string()) });
