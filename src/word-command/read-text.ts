import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';

/** A text, or why there is none and what to do. */
export type TextRead =
  | { readonly text: string }
  | {
      readonly text: undefined;
      readonly line?: number;
      readonly message: string;
      readonly remedy: string;
    };

/** Far more than anybody writes; beyond this a program may run out of memory before it can say so. */
export const MOST_BYTES = 100_000_000;

/**
 * Reads a file as UTF-8. What cannot be read is told, never thrown.
 * @param name the file as the person named it
 */
export function readTextFile(path: string, name = path): TextRead {
  try {
    const stats = statSync(path);
    if (stats.isDirectory())
      return no(
        'This is a folder.',
        `Name the files in it, for instance ${name.replace(/[/\\]+$/, '')}/*.md`,
      );
    // A device such as /dev/zero never ends.
    if (!stats.isFile() && !stats.isFIFO())
      return no('This is neither a file nor a pipe.', 'Name a text file.');
    if (stats.size > MOST_BYTES) return tooLarge();
    return decodeText(readFileSync(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return no('There is no such file.', 'Look at the spelling, and at the folder you stand in.');
    if (code === 'EACCES' || code === 'EPERM')
      return no('You may not read this file.', 'Ask its owner for leave to read it.');
    return no(`The file cannot be read (${code ?? message}).`, 'See that it can be opened in an editor.');
  }
}

/** Bytes as text. A mark of byte order at the beginning is no part of it. */
export function decodeText(bytes: Buffer): TextRead {
  if (bytes.length > MOST_BYTES) return tooLarge();
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return no('The text is saved as UTF-16.', 'Save it as UTF-8.');
  if (bytes.includes(0))
    return no('This is not a text: it holds binary data.', 'Leave it out, or save its text as UTF-8.');
  if (!isUtf8(bytes))
    return {
      ...no('The text is not valid UTF-8.', 'Open it in an editor and save it with the encoding UTF-8.'),
      line: lineOfFirstFault(bytes),
    };
  return { text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
}

function no(message: string, remedy: string): TextRead & { text: undefined } {
  return { text: undefined, message, remedy };
}

function tooLarge(): TextRead {
  return no('The text is larger than 100 MB.', 'Check it in parts.');
}

/** The line of the first byte that does not come back when the text is written again. */
function lineOfFirstFault(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  let line = 1;
  for (let index = 0; index < bytes.length && bytes[index] === again[index]; index++) {
    if (bytes[index] === 0x0a) line++;
  }
  return line;
}
