import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../types.ts';
import { EXPORT_STEPS } from './index.ts';

describe('the steps to an export', () => {
  it.each(PLATFORMS)('%s: as many steps in Indonesian as in English, none empty', (platform) => {
    const { id, en } = EXPORT_STEPS[platform];
    expect(id.length).toBeGreaterThan(2);
    expect(en).toHaveLength(id.length);
    for (const step of [...id, ...en]) expect(step.trim()).toMatch(/\S{3}.*\.$/s);
  });

  it.each(['facebook', 'instagram', 'threads', 'tiktok', 'telegram'] as const)(
    '%s: asks for JSON where there is a choice',
    (platform) => {
      for (const language of ['id', 'en'] as const) expect(EXPORT_STEPS[platform][language].join(' ')).toContain('JSON');
    },
  );

  it.each(['whatsapp', 'telegram'] as const)('%s: says that the name of the owner is asked', (platform) => {
    expect(EXPORT_STEPS[platform].id.join(' ')).toMatch(/nama Anda/);
    expect(EXPORT_STEPS[platform].en.join(' ')).toMatch(/your name/);
  });
});
