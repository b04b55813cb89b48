import { textLines } from '../text/lines.ts';
import { zonedIso } from '../text/zone.ts';
import type { Activity, Entry, FileHead, PlatformReader, ReadContext, Target } from '../types.ts';
import { calendar, type Order, OrderFinder, plainLine, readStart, type Start } from './line.ts';
import { foldName, JOINING, OWN_JOINING, readContent, SELF, splitSender } from './message.ts';

/** WhatsApp: "Export chat", with or without media. Shapes: README.md. */
export const whatsappReader: PlatformReader = {
  platform: 'whatsapp',
  wants: (path) => /\.txt$/i.test(path),
  recognise: (file) => (isChat(file) ? { role: 'chat', read } : undefined),
};

function isChat({ base, head }: FileHead): boolean {
  if (!base.endsWith('.txt')) return false;
  let starts = 0;
  let lines = 0;
  for (const line of head.split(/\r?\n/, 60)) {
    if (line.trim() === '') continue;
    lines++;
    if (readStart(plainLine(line))) starts++;
    else if (lines === 1) return false;
  }
  return starts > 0;
}

/** `WhatsApp Chat with X.txt`, `Chat WhatsApp dengan X.txt`; `_chat.txt` has no name of its own. */
function chatName(path: string): string {
  const file = /(?:whatsapp chat (?:with|-)|chat whatsapp (?:dengan|-))\s*([^/]+?)(?:\.txt|\.zip)/i.exec(path);
  return file?.[1]?.trim() ?? '';
}

interface Message {
  readonly start: Start;
  readonly record: number;
  text: string;
}

async function* messages(entry: Entry): AsyncGenerator<Message> {
  let message: Message | undefined;
  let record = 0;
  for await (const source of textLines(entry.open())) {
    const line = plainLine(source);
    const start = readStart(line);
    if (!start) {
      // a message of a megabyte is no message
      if (message && message.text.length < 1 << 20) message.text += `\n${line}`;
      continue;
    }
    if (message) yield message;
    message = { start, record: ++record, text: start.rest };
  }
  if (message) yield message;
}

interface Survey {
  readonly order: Order;
  /** Folded names of all senders. */
  readonly senders: ReadonlySet<string>;
  readonly group: boolean;
}

/** A first look over the whole chat: in which order dates stand, and who speaks. */
async function survey(entry: Entry): Promise<Survey> {
  const order = new OrderFinder();
  const senders = new Set<string>();
  let group = false;
  for await (const { start, text } of messages(entry)) {
    order.see(start.date);
    const said = splitSender(text);
    if (said) senders.add(foldName(said.sender));
    else if (/\b(?:group|grup)\b/i.test(text)) group = true;
  }
  return { order: order.order, senders, group: group || senders.size > 2 };
}

async function* read(entry: Entry, context: ReadContext): AsyncGenerator<Activity> {
  const { order, senders, group } = await survey(entry);
  const owner = ownerAmong(senders, context.owner);
  if (owner === undefined) {
    context.unreadable({ file: entry.path, records: 0, why: 'owner-unknown', detail: String(senders.size) });
    return;
  }
  const name = chatName(entry.path);
  // the other one of a chat of two is nobody's business
  const target: Target = group ? { kind: 'group', ...(name ? { name } : {}) } : { kind: 'account' };
  let deleted = 0;
  for await (const { start, record, text } of messages(entry)) {
    const [year, month, day] = calendar(start.date, order);
    const date = zonedIso(year, month, day, start.hour, start.minute, start.second, context.timeZone);
    const base = {
      platform: 'whatsapp',
      date,
      dateKind: date ? 'exact' : 'none',
      target,
      source: { file: entry.path, record },
    } as const;
    const said = splitSender(text);
    if (!said) {
      const joining = JOINING.exec(text)?.[1];
      const own = OWN_JOINING.test(text) || (joining !== undefined && isOwner(foldName(joining), owner));
      if (own) yield { ...base, kind: 'join', text: '' };
      continue;
    }
    if (!isOwner(foldName(said.sender), owner)) continue;
    const content = readContent(said.text);
    if (content.kind === 'deleted') deleted++;
    else yield { ...base, kind: content.forwarded ? 'announce' : 'note', text: content.text };
  }
  if (deleted > 0) context.deleted(deleted);
}

/** The owner's folded names: as given, or as the phone calls its owner. */
function ownerAmong(senders: ReadonlySet<string>, given: string | undefined): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  if (given !== undefined && senders.has(foldName(given))) names.add(foldName(given));
  for (const sender of senders) if (SELF.has(sender)) names.add(sender);
  return names.size > 0 ? names : undefined;
}

const isOwner = (name: string, owner: ReadonlySet<string>): boolean => owner.has(name) || SELF.has(name);
