/**
 * An example of a configuration that uses the styles.
 * @param languages those that have a style
 */
export function valeIni(languages: readonly string[]): string {
  const first = languages.includes('nb') ? 'nb' : (languages[0] ?? 'nb');
  return `# An example: copy it, and the folder "styles", to where your texts are.
# Vale 3.15 or newer: older ones do not know exceptions of several words, such as names of organisations.
StylesPath = styles
MinAlertLevel = warning

# Texts in one language. The styles are:
# ${languages.map((lang) => `Naer-${lang}`).join(', ')}
[*.{md,txt,html}]
BasedOnStyles = Naer-${first}

# A folder in another language:
${languages
  .filter((lang) => lang !== first)
  .slice(0, 1)
  .map((lang) => `[${lang}/**/*.{md,txt,html}]\nBasedOnStyles = Naer-${lang}\n`)
  .join('')}
# A rule that you do not want:
# Naer-${first}.rule-id = NO
`;
}
