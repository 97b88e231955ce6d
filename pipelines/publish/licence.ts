/** The licence of the tables. The texts that they quote are official documents, which copyright does not cover (Copyright Law of the PRC, article 5). */
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const

export const quotedTexts =
  'The texts that the tables quote are official documents of state organs, which copyright does not cover (Copyright Law of the PRC, article 5).'
