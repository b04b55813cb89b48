import { facebookReader } from './facebook/index.ts';
import { instagramReader } from './instagram/index.ts';
import { telegramReader } from './telegram/index.ts';
import { threadsReader } from './threads/index.ts';
import { tiktokReader } from './tiktok/index.ts';
import type { PlatformReader } from './types.ts';
import { whatsappReader } from './whatsapp/index.ts';
import { xReader } from './x/index.ts';
import { youtubeReader } from './youtube/index.ts';

/** Every platform Netra reads. */
export const ALL_READERS: readonly PlatformReader[] = [
  xReader,
  facebookReader,
  instagramReader,
  threadsReader,
  tiktokReader,
  youtubeReader,
  whatsappReader,
  telegramReader,
];
