import { collect } from './collect.ts';
import { download } from './download.ts';
import { pngFile } from './paint.ts';
import type { Subject } from './subject.ts';
import { svgFile } from './svg-file.ts';

const sheetOf = ({ tag, rtl }: Subject) => collect(tag.shadowRoot!, rtl);

export const downloadSvg = (subject: Subject): void => {
  const { tag, view } = subject;
  const text = svgFile(sheetOf(subject), tag.heading ?? view.title);
  download(new Blob([text], { type: 'image/svg+xml' }), subject, 'svg');
};

export const downloadPng = async (subject: Subject): Promise<void> => {
  const file = await pngFile(sheetOf(subject));
  if (file) download(file, subject, 'png');
};
