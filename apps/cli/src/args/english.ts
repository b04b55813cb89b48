/** English names of commands and options; the Indonesian ones are the real ones. */
const OPTIONS: Readonly<Record<string, string>> = {
  '--action': '--aksi',
  '--actor': '--pelaku',
  '--date': '--tanggal',
  '--region': '--wilayah',
  '--contestants': '--kontestan',
  '--topic': '--topik',
  '--photo': '--foto',
  '--language': '--bahasa',
  '--to': '--ke',
  '--since': '--sejak',
  '--until': '--sampai',
  '--owner': '--pemilik',
  '--zone': '--zona',
  '--ignore': '--abaikan',
};

/** Rewrites English option names before `--` to the Indonesian ones. */
export function inIndonesian(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  return argv.map((word, at) => {
    if (end !== -1 && at >= end) return word;
    const [name = '', ...value] = word.split('=');
    const known = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
    return known === undefined ? word : [known, ...value].join('=');
  });
}
