/** What the server puts in front of the modules, and what it answers. Read by the type check alone. */
declare const bundle: {
  version: string;
  styles: string;
  texts: Record<string, Texts>;
  settings: PublicSettings | null;
};

type Texts = Record<string, string>;

interface PublicSettings {
  clinic?: string | null;
  phone?: string | null;
  outOfHoursPhone?: string | null;
  emergencyNumber?: string | null;
  crisisLines?: Record<string, string>;
  languages?: string[];
}

interface Settings {
  server: string;
  locale: string;
  texts: Texts;
  storage: 'session' | 'local' | 'none';
  corner: 'left' | 'right';
  color: string | null;
  zIndex: string | null;
  label: string | null;
  greeting: string | null;
  clinic: string | null;
  phone: string | null;
  outOfHoursPhone: string | null;
  crisisLine: string | null;
  emergencyNumber: string;
}

interface Suggestion { id: string; title: string }
interface Source { document: string; section: string; link: string | null }
interface Action { label: string; phone: string | null }
interface Guidance { level: string; category: string | null; phone: string; actions: Action[]; text: string }

interface Reply {
  seq: number;
  kind: string;
  text: string;
  html?: string;
  language?: string;
  sources?: Source[];
  reviewed?: boolean;
  suggestions?: Suggestion[];
  guidance?: Guidance | null;
  token?: string;
}

interface Topic { id: string; title: string; entries: Suggestion[] }
interface HistoryMessage { seq: number; from: string; text: string; reply?: Reply }

/** A message on its way; `warned` once an error carried its guidance. */
interface Outgoing { id: string; text: string; choice?: string; warned?: boolean }

/** `status` 0: the server could not be reached; `wait`: seconds it asks for. */
interface Answer { status: number; body: any; wait: number }
