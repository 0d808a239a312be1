import type { Shown } from './tools/subject.ts';

/** Opens the card's menu; what it offers is loaded when it is first opened, and without that file it has the table alone. */
export async function openMenu(button: HTMLButtonElement, shown: () => Shown): Promise<void> {
  if (button.popoverTargetElement) return; // it opens by itself from the second time on
  const menu = button.nextElementSibling as HTMLElement;
  try {
    const { equip } = await import('./tools/menu.ts');
    equip(button, menu, shown);
  } catch {
    menu.showPopover();
  }
}
