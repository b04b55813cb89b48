/** Invented exports as Telegram Desktop writes them. The owner is Rina Wati, 1001. */
export type Json = Readonly<Record<string, unknown>>;

export const SECRET = 'RAHASIA-ORANG-LAIN';

/** Seconds of a moment, as Telegram writes them beside the local time. */
const unix = (date: string): string => String(Date.parse(`${date}+07:00`) / 1000);

let next = 1;
/** A message of the owner on a phone in Jakarta; `more` overrides. */
export function message(date: string, text: unknown, more: Json = {}): Json {
  return {
    id: next++,
    type: 'message',
    date,
    date_unixtime: unix(date),
    from: 'Rina Wati',
    from_id: 'user1001',
    text,
    text_entities: typeof text === 'string' && text !== '' ? [{ type: 'plain', text }] : [],
    ...more,
  };
}

export const others = (date: string, more: Json = {}): Json =>
  message(date, SECRET, { from: 'Joko', from_id: 'user2002', ...more });

export function service(date: string, action: string, more: Json = {}): Json {
  return {
    id: next++,
    type: 'service',
    date,
    date_unixtime: unix(date),
    actor: 'Rina Wati',
    actor_id: 'user1001',
    action,
    text: '',
    text_entities: [],
    ...more,
  };
}

export const chat = (name: string | null, type: string, messages: readonly unknown[], id: number = 42): Json => ({
  name,
  type,
  id,
  messages,
});

/** A whole account: the owner stands in it. */
export function account(chats: readonly Json[], more: Json = {}): Json {
  return {
    about: 'Here is the data you requested.',
    personal_information: {
      user_id: 1001,
      first_name: 'Rina',
      last_name: 'Wati',
      phone_number: '+62 812 0000 0001',
      username: '@rinawati_contoh',
    },
    profile_pictures: [],
    contacts: { about: '', list: [{ user_id: 2002, first_name: SECRET, last_name: '', date: '2024-01-01T00:00:00' }] },
    chats: { about: 'This page lists all chats from this export.', list: chats },
    ...more,
  };
}
