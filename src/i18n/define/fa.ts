import { registerLanguage } from '../languages.ts';
import { fa } from '../fa.ts';

registerLanguage('fa', fa);
