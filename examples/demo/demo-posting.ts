import type { PostingDraft } from '../../api/contract/postings.ts';
import type { Localized } from '../../api/contract/primitives.ts';
import type { DemoPosting } from './demo-tenant.ts';
import { prose } from './text/prose.ts';

type Written = Localized<{ title: string; body: string }>;
type Usual = 'isOfficial' | 'positions' | 'duration' | 'contacts' | 'apply';
type Facts = Omit<PostingDraft, 'texts' | Usual> & Partial<Pick<PostingDraft, Usual>>;

/**
 * A posting written for the demo: an official one for one place that is applied for here, unless `facts` say
 * otherwise. Bodies are written as `prose` understands them.
 */
export function demoPosting(id: string, written: Written, facts: Facts): DemoPosting {
  const texts: PostingDraft['texts'] = {};
  for (const lang of ['fi', 'sv', 'en'] as const) {
    const text = written[lang];
    if (text) texts[lang] = { title: text.title, body: prose(text.body) };
  }
  const usual = {
    isOfficial: true,
    positions: 1,
    duration: {},
    contacts: [],
    apply: { mode: 'here' as const, wantsCv: false, questions: [] },
  };
  return { id, draft: { ...usual, ...facts, texts } };
}
