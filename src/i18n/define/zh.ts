import { registerLanguage } from '../languages.ts';
import { zh } from '../zh.ts';

registerLanguage('zh', zh);
