/** The page's switches for language and theme, as its address sets them first: `?lang=fa&theme=dark`. */
export function switches(): URLSearchParams {
  const address = new URLSearchParams(location.search);
  const root = document.documentElement;
  const language = document.getElementById('language') as HTMLSelectElement;
  const theme = document.getElementById('theme') as HTMLSelectElement;
  const speak = (): void => {
    root.lang = language.value;
    root.dir = language.value === 'fa' ? 'rtl' : 'ltr';
  };
  const paint = (): void => void (root.dataset.theme = theme.value);
  choose(language, address.get('lang'));
  choose(theme, address.get('theme'));
  language.addEventListener('change', speak);
  theme.addEventListener('change', paint);
  speak();
  paint();
  return address;
}

/** Sets a list to one of its own values; an address may say anything. */
export function choose(list: HTMLSelectElement, value: string | null): void {
  if ([...list.options].some((option) => option.value === value)) list.value = value!;
}
