import type { Activity, Kind, Platform, Target } from '../types.ts';
import { metaTime } from './time.ts';

/** An act as a record tells it, before it is dated and placed. */
export interface Act {
  readonly kind: Kind;
  /** A time of the export, or an ISO time already read. */
  readonly time: unknown;
  readonly text?: string;
  readonly target?: Target | undefined;
  readonly url?: string;
  readonly id?: string;
}

/** The activity of an act. */
export function activityOf(platform: Platform, act: Act, file: string, record: number): Activity {
  const date = metaTime(act.time);
  return {
    platform,
    kind: act.kind,
    ...(act.id ? { id: act.id } : {}),
    date,
    dateKind: date ? 'exact' : 'none',
    text: act.text ?? '',
    ...(act.target ? { target: act.target } : {}),
    ...(act.url ? { url: act.url } : {}),
    source: { file, record },
  };
}

/** A target of what is known; undefined where nothing is. */
export function targetOf(
  kind: Target['kind'],
  known: { readonly name?: string; readonly account?: string; readonly url?: string; readonly text?: string },
): Target | undefined {
  const { name, account, url, text } = known;
  if (!name && !account && !url && !text) return undefined;
  return {
    kind,
    ...(name ? { name } : {}),
    ...(account ? { account } : {}),
    ...(url ? { url } : {}),
    ...(text ? { text } : {}),
  };
}
