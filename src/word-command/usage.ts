/** What `naer-ord --help` shows. */
export const usage = `naer-ord check FILES…    finds words that make a label of a person, and says what to write instead

FILES are text, Markdown (.md, .markdown, .mdx) or HTML (.html, .htm, .xhtml); "-" is what comes in through a pipe.

  --lang LANG          the language of the text (nb, nn, en …); without it the language is guessed, file by file
  --format FORMAT      human (the default), json, or sarif (SARIF 2.1.0)
  --ignore RULE,RULE   leave these rules out
  --think-twice        words to think twice about count for the exit code too
  --as KIND            read every file as text, markdown or html, whatever its name
  --help, --version

Exit code: 0 nothing to avoid, 1 something found, 2 wrong usage or a file that could not be checked.
Code, quotations, link addresses and front matter are left alone.
`;

/** The command was not given as it must be. The message says what is wrong and what to do. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
