/** The words around a character. */
export function excerpt(text: string, character: string): string {
  const characters = [...text];
  const at = Math.max(0, characters.indexOf(character));
  return characters.slice(Math.max(0, at - 8), at + 9).join('');
}
