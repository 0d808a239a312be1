import type { Subject } from './subject.ts';

/** The card's title as a file name. */
export const fileName = ({ tag, view }: Pick<Subject, 'tag' | 'view'>, extension: string): string =>
  `${(tag.heading ?? view.title).replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ').trim() || tag.localName}.${extension}`;

/** Hands a file to the person. */
export function download(file: Blob, subject: Subject, extension: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(subject, extension);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
