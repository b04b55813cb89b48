import { ACCOUNT_CLASSES, NAME_SIGNS, PHASES } from '@netra/checker';
import { z } from 'zod';
import { ACTS, day } from './law.ts';

const words = z.record(z.string().regex(/^[a-z]+$/, 'nama daftar kata: huruf kecil'), z.array(z.string()).min(1));

const classData = z
  .strictObject({
    rule: z.string(),
    act: z.enum(ACTS).optional(),
    law: z
      .array(z.strictObject({ id: z.string(), from: day.optional(), to: day.optional() }))
      .min(1)
      .optional(),
    levels: z.partialRecord(z.enum(PHASES), z.enum(['waspada', 'melanggar'])),
    confidence: z.number().min(0).max(1),
    message: z.string().includes('{nama}', 'pesan harus menyebut {nama}'),
    advice: z.string().min(5),
  })
  .refine((data) => (data.act === undefined) !== (data.law === undefined), { message: 'tulis act atau law, salah satu' });

/** content/elections/akun.yaml: how names of accounts, pages, groups and events are told apart. */
export const accountsSchema = z
  .strictObject({
    words,
    patterns: z
      .array(
        z.strictObject({
          class: z.enum(ACCOUNT_CLASSES),
          all: z.array(z.string()).min(1),
          none: z.array(z.string()).default([]),
          extra: z.number().int().min(0).optional(),
        }),
      )
      .min(1),
    classes: z.partialRecord(z.enum(ACCOUNT_CLASSES), classData),
  })
  .superRefine(({ words: lists, patterns }, context) => {
    const known = new Set<string>([...Object.keys(lists), ...NAME_SIGNS]);
    patterns.forEach((pattern, at) => {
      for (const name of [...pattern.all.flatMap((part) => part.split('|')), ...pattern.none]) {
        if (!known.has(name))
          context.addIssue({ code: 'custom', path: ['patterns', at], message: `daftar kata "${name}" tidak ada` });
      }
    });
  });
export type Accounts = z.infer<typeof accountsSchema>;
