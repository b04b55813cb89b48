import type { Act } from '../meta/activity.ts';
import { isLabelled, labelled, readLabelled } from '../meta/labelled.ts';
import { readMapped } from '../meta/mapped.ts';
import { firstTime } from '../meta/time.ts';
import type { Fields } from '../meta/values.ts';
import { CHANGED, NEW_VALUE } from '../meta/words.ts';

/**
 * A change of the profile: what changed, the value before, the new value, the day, in this order in every language. The
 * text is the new value.
 */
export function profileChangeActs(record: Fields): readonly Act[] | undefined {
  if (isLabelled(record)) {
    const { values, time } = readLabelled(record);
    if (values.length === 0 && !firstTime(time)) return undefined;
    return [
      { kind: 'profile', time, text: labelled(values, NEW_VALUE) || (values.length > 2 ? (values.at(-1)?.value ?? '') : '') },
    ];
  }
  const { items, time } = readMapped(record);
  if (items.length === 0) return undefined;
  const values = items.filter((item) => !firstTime(item.time));
  const known = values.find(({ label }) => NEW_VALUE.has(label));
  const last = values.length > 1 ? values.at(-1) : values.find(({ label }) => !CHANGED.has(label));
  const found = known ?? last;
  return [{ kind: 'profile', time, text: found && found.url !== found.value ? found.value : '' }];
}
