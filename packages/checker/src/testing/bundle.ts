import type { Bundle, RuleData } from '../bundle.ts';

const rule = (data: Partial<RuleData> & Pick<RuleData, 'id' | 'topic' | 'match'>): RuleData => ({
  level: 'melanggar',
  weight: 'decides',
  confidence: 0.9,
  message: 'Kata {kata} terbaca sebagai dukungan.',
  advice: 'Hapus bagian itu.',
  law: [],
  unless: [],
  ...data,
});

/** A rulebook of one page, for tests of the engine alone. */
export const TINY: Bundle = {
  version: 'uji',
  concepts: [
    { id: 'MEMILIH', opens: ['netralitas'], forms: ['coblos', 'nyoblos'] },
    { id: 'DUKUNGAN', opens: [], forms: ['dukung', 'mendukung*'] },
    { id: 'PEMILU', opens: ['netralitas'], forms: ['pilkada', 'paslon'] },
    { id: 'LARANGAN', opens: [], forms: ['dilarang', 'jangan'] },
    { id: 'JUDI', opens: ['judi'], forms: ['slot gacor'] },
    { id: 'ORANG_SAPAAN', opens: [], forms: ['pak', 'bu'] },
  ],
  lexicon: [['nyengkuyung', 'dukung']],
  rules: [
    rule({
      id: 'ajakan-memilih',
      topic: 'netralitas',
      act: 'kampanye-medsos',
      match: {
        kind: 'near',
        parts: [
          { kind: 'concept', id: 'MEMILIH' },
          { kind: 'concept', id: 'NOMOR_URUT' },
        ],
        within: 5,
      },
      unless: [{ id: 'larangan', scope: 'clause', match: { kind: 'concept', id: 'LARANGAN' }, message: 'Kalimat ini melarang.' }],
    }),
    rule({
      id: 'dukungan',
      topic: 'netralitas',
      act: 'interaksi-akun',
      match: {
        kind: 'sequence',
        parts: [
          { kind: 'concept', id: 'DUKUNGAN' },
          {
            kind: 'any',
            parts: [
              { kind: 'concept', id: 'PESERTA' },
              { kind: 'concept', id: 'PARTAI_PESERTA' },
            ],
          },
        ],
        gap: 3,
      },
    }),
    rule({ id: 'judi', topic: 'judi', law: ['se-137-2018/2'], match: { kind: 'concept', id: 'JUDI' } }),
    rule({ id: 'nomor-telepon', topic: 'pribadi', law: ['uu-27-2022-pdp/65-2'], match: { kind: 'recognizer', id: 'telepon' } }),
  ],
  contests: [
    {
      id: 'pilkada-2024',
      title: 'Pilkada 2024',
      phases: [
        { phase: 'pra-penetapan', from: '2024-05-05', to: '2024-09-21', verified: true },
        { phase: 'penetapan', from: '2024-09-22', to: '2024-09-24', verified: true },
        { phase: 'kampanye', from: '2024-09-25', to: '2024-11-23', verified: true },
        { phase: 'masa-tenang', from: '2024-11-24', to: '2024-11-26', verified: true },
        { phase: 'pemungutan-suara', from: '2024-11-27', to: '2024-11-27', verified: true },
        { phase: 'pasca-pemungutan', from: '2024-11-28', to: '2024-12-16', verified: true },
      ],
    },
  ],
  contestants: [
    {
      contest: 'pilkada-2024/pilbup',
      region: '1206',
      number: '1',
      kind: 'pasangan',
      name: 'H. Rahim Sembiring, S.E.',
      mate: 'Siti Ginting',
      nicknames: ['RASI'],
      hashtags: ['#RahimSiti'],
      accounts: ['relawan.rasi'],
    },
    {
      contest: 'pilkada-2024/pilbup',
      region: '1206',
      number: '2',
      kind: 'pasangan',
      name: 'Bulan Tarigan',
      mate: 'Joko Purba',
      nicknames: [],
      hashtags: [],
      accounts: [],
    },
    {
      contest: 'partai-2024',
      region: '',
      number: '4',
      kind: 'partai',
      name: 'Partai Golongan Karya',
      mate: '',
      nicknames: ['Golkar'],
      hashtags: [],
      accounts: [],
    },
  ],
  homographs: ['bulan'],
  rows: [
    {
      act: 'kampanye-medsos',
      phases: ['pra-penetapan'],
      actors: [],
      law: ['skb-2-2022/ke-2'],
      sanction: 'Sanksi moral',
      verified: true,
    },
    {
      act: 'kampanye-medsos',
      phases: [],
      actors: ['pppk'],
      law: ['pp-49-2018/disiplin'],
      sanction: 'Pemutusan perjanjian kerja',
      verified: false,
    },
    {
      act: 'kampanye-medsos',
      phases: [],
      actors: [],
      law: ['skb-2-2022/d-2'],
      sanction: 'Hukuman disiplin berat',
      outcomes: 'teguran sampai disiplin sedang',
      verified: true,
    },
    {
      act: 'interaksi-akun',
      phases: [],
      actors: [],
      law: ['skb-2-2022/d-6'],
      sanction: 'Hukuman disiplin berat',
      verified: true,
    },
    { act: 'akun-dinas', phases: [], actors: [], law: ['skb-2-2022/d-12'], sanction: 'Hukuman disiplin berat', verified: false },
  ],
  regions: ['12', '1206'],
};
