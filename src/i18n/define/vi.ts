import { registerLanguage } from '../languages.ts';
import { vi } from '../vi.ts';

registerLanguage('vi', vi);
