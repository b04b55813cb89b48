import { ACTORS, PHASES, SANCTION_CLASSES } from '@netra/checker';
import { z } from 'zod';

/** Day as YYYY-MM-DD; YAML may have read it as a Date. */
export const day = z.union([
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'tulis tanggal sebagai YYYY-MM-DD'),
  z.date().transform((d) => d.toISOString().slice(0, 10)),
]);

const validity = z.strictObject({ from: day.optional(), to: day.optional(), replacedBy: z.string().optional() });

const article = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'id pasal: instrumen/pasal, huruf kecil'),
    label: z.string().min(3),
    text: z.string().optional(),
    summary: z.string().optional(),
    verified: z.boolean(),
    source: z.string().optional(),
    valid: validity.optional(),
    basis: z.array(z.string()).optional(),
    note: z.string().optional(),
  })
  .refine((a) => a.text || a.summary, { message: 'pasal perlu text atau summary' });

export const lawSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(5),
  short: z.string().min(2),
  valid: validity,
  source: z.string().min(3),
  verified: z.boolean(),
  note: z.string().optional(),
  articles: z.array(article).min(1),
});
export type Law = z.infer<typeof lawSchema>;

/** Acts a neutrality rule may name. */
export const ACTS = [
  'spanduk',
  'kampanye-medsos',
  'hadir-deklarasi',
  'interaksi-akun',
  'foto-bersama',
  'ikut-kampanye',
  'kampanye-pasangan',
  'pendekatan-partai',
  'anggota-partai',
  'kegiatan-berpihak',
  'tim-pemenangan',
  'dukungan-perseorangan',
  'keputusan-berpihak',
  'akun-dinas',
] as const;

export const rowsSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      act: z.enum(ACTS),
      phases: z.array(z.enum(PHASES)),
      actors: z.array(z.enum(ACTORS)),
      valid: validity.optional(),
      law: z.array(z.string()).min(1),
      sanction: z.string().min(3),
      class: z.enum(SANCTION_CLASSES),
      outcomes: z.string().optional(),
      verified: z.boolean(),
      note: z.string().optional(),
    }),
  ),
});
export type Rows = z.infer<typeof rowsSchema>;
