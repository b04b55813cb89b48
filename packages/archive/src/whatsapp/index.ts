import { zonedIso } from '../text/zone.ts';
import type { Activity, Entry, FileHead, PlatformReader, ReadContext, Target } from '../types.ts';
import { appSays, chatMessages, type Survey, surveyChat } from './chat.ts';
import { calendar } from './dates.ts';
import { Identity } from './identity.ts';
import { readStart, visibleLine } from './line.ts';
import { joining, readContent } from './message.ts';
import { foldName, isSelf, ownNames } from './owner.ts';

/** WhatsApp: "Export chat", with or without media. Shapes: README.md. */
export const whatsappReader: PlatformReader = {
  platform: 'whatsapp',
  wants: (path) => /\.txt$/i.test(path),
  recognise: (file) => (isChat(file) ? { role: 'chat', read } : undefined),
};

function isChat({ base, head }: FileHead): boolean {
  if (!base.endsWith('.txt')) return false;
  const first = head.split(/\r\n|\r|\n/, 20).find((line) => visibleLine(line).trim() !== '');
  return first !== undefined && readStart(visibleLine(first)) !== undefined;
}

/** `WhatsApp Chat with X.txt`, `Chat WhatsApp dengan X (1).txt`, `WhatsApp Chat - X/_chat.txt`; else none. */
function nameInPath(path: string): string | undefined {
  const found = /(?:^|\/)(?:whatsapp chat (?:with|-)|chat whatsapp (?:dengan|-))\s*([^/]+)/i.exec(path)?.[1];
  return (
    found
      ?.replace(/\.(?:txt|zip)$/i, '')
      .replace(/\s*\(\d+\)$/, '')
      .trim() || undefined
  );
}

async function* read(entry: Entry, context: ReadContext): AsyncGenerator<Activity> {
  const survey = await surveyChat(entry);
  const own = ownNames(survey.senders, context.owner);
  if (own.size === 0)
    context.unreadable({ file: entry.path, records: 0, why: 'owner-unknown', detail: String(survey.senders.size) });
  // the name of an owner who has written nothing is known, and so is what they joined
  if (own.size === 0 && !context.owner?.trim()) return;
  yield* ownActs(entry, context, survey, own);
}

async function* ownActs(
  entry: Entry,
  context: ReadContext,
  { order, group, subject }: Survey,
  own: ReadonlySet<string>,
): AsyncGenerator<Activity> {
  const name = nameInPath(entry.path) ?? subject ?? '';
  // the other one of a chat of two is nobody's business
  const target: Target = group ? { kind: 'group', ...(name ? { name } : {}) } : { kind: 'account' };
  const names = new Set([...own, context.owner ?? ''].map(foldName).filter((folded) => folded !== ''));
  const identity = new Identity(name);
  let deleted = 0;
  for await (const message of chatMessages(entry)) {
    const { start, record, sender, text } = message;
    const act = (kind: Activity['kind'], words: string): Activity => {
      const [year, month, day] = calendar(start.date, order);
      const date = year > 0 ? zonedIso(year, month, day, start.hour, start.minute, start.second, context.timeZone) : null;
      return {
        platform: 'whatsapp',
        kind,
        id: identity.of(date?.slice(0, 19) ?? start.date.join('/'), words),
        date,
        dateKind: date ? 'exact' : 'none',
        text: words,
        target,
        source: { file: entry.path, record },
      };
    };
    const app = appSays(message);
    if (app !== undefined) {
      const who = joining(app);
      if (who !== undefined && (isSelf(who) || names.has(foldName(who)))) yield act('join', '');
      continue;
    }
    if (sender === undefined || !own.has(sender)) continue;
    const content = readContent(text, sender);
    if (content.kind === 'deleted') deleted++;
    else if (content.kind === 'said') yield act(content.forwarded ? 'announce' : 'note', content.text);
  }
  if (deleted > 0) context.deleted(deleted);
}
