/** `Foreign Ministers` → `Foreign Minister`, `Ministers of Trade` → `Minister of Trade`, `Spokesmen` → `Spokesman`. */
export function singularOf(title: string): string {
  const [head = '', ...rest] = title.split(/(?= (?:of|for|to|on|and) )/u);
  const words = head.split(' ');
  // `Attorneys General`, `Prime Ministers`: the first word that ends in a plural `s` is the one to change.
  const at = words.findIndex((word) => /[^s]s$/u.test(word) || /men$/u.test(word));
  if (at >= 0)
    words[at] = (words[at] ?? '')
      .replace(/men$/u, 'man')
      .replace(/ies$/u, 'y')
      .replace(/(?<stem>[^s])s$/u, '$<stem>');
  return words.join(' ') + rest.join('');
}
