import { baseKeymap, setBlockType, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState, Plugin } from 'prosemirror-state';
import { schema } from './schema.ts';

const { nodes, marks } = schema;

/** What the toolbar offers, in its order. */
export const ACTIONS = ['strong', 'emphasis', 'link', 'heading', 'subheading', 'bullets', 'numbers', 'undo', 'redo'] as const;
export type Action = (typeof ACTIONS)[number];

/** Keys as `aria-keyshortcuts` and the keymap name them; `Mod` is Ctrl, on a Mac Command. */
export const KEYS: Record<Action, string> = {
  strong: 'Mod-b',
  emphasis: 'Mod-i',
  link: 'Mod-k',
  heading: 'Mod-Alt-2',
  subheading: 'Mod-Alt-3',
  bullets: 'Mod-Shift-8',
  numbers: 'Mod-Shift-7',
  undo: 'Mod-z',
  redo: 'Mod-y',
};

/** What each action does. A link needs an address, which its caller asks for. */
export const COMMANDS: Record<Exclude<Action, 'link'>, Command> = {
  strong: toggleMark(marks.strong),
  emphasis: toggleMark(marks.emphasis),
  heading: toggleHeading(2),
  subheading: toggleHeading(3),
  bullets: toggleList(nodes.bullet_list),
  numbers: toggleList(nodes.ordered_list),
  undo,
  redo,
};

/** Makes the chosen text a link, or takes the link off where there is no address. A cursor in a link is the whole link. */
export function setLink(href: string | undefined): Command {
  return (state, dispatch) => {
    const { from, to } = linkAround(state);
    const change = state.tr.removeMark(from, to, marks.link);
    if (href !== undefined && from === to)
      change.insert(from, schema.text(href.replace(/^(mailto|tel):/, ''), [marks.link.create({ href })]));
    else if (href !== undefined) change.addMark(from, to, marks.link.create({ href }));
    dispatch?.(change.scrollIntoView());
    return true;
  };
}

/** The link at the cursor or in the choice: where it is, and its address. */
export function linkAround(state: EditorState): { from: number; to: number; href: string } {
  const { from, to, empty, $from } = state.selection;
  const mark = marks.link.isInSet([...$from.marks(), ...($from.nodeAfter?.marks ?? [])]);
  const href: unknown = mark?.attrs['href'] ?? '';
  if (!mark || !empty) return { from, to, href: String(href) };
  let [start, end] = [$from.start() + $from.parent.content.size, $from.start()];
  $from.parent.forEach((node, offset) => {
    const at = $from.start() + offset;
    if (!mark.isInSet(node.marks)) return;
    start = Math.min(start, at);
    end = Math.max(end, at + node.nodeSize);
  });
  return { from: start, to: end, href: String(href) };
}

/** Whether what an action makes is there where the cursor is. */
export function isActive(state: EditorState, action: Action): boolean {
  const { $from } = state.selection;
  const { parent } = $from;
  if (action === 'heading' || action === 'subheading')
    return parent.type === nodes.heading && parent.attrs['level'] === (action === 'heading' ? 2 : 3);
  if (action === 'bullets' || action === 'numbers')
    return $from.node(-2)?.type === (action === 'bullets' ? nodes.bullet_list : nodes.ordered_list);
  if (action === 'strong') return hasMark(state, marks.strong);
  if (action === 'emphasis') return hasMark(state, marks.emphasis);
  return action === 'link' && hasMark(state, marks.link);
}

function hasMark({ selection, storedMarks, doc }: EditorState, mark: MarkType): boolean {
  if (selection.empty) return mark.isInSet(storedMarks ?? selection.$from.marks()) !== undefined;
  return doc.rangeHasMark(selection.from, selection.to, mark);
}

function toggleHeading(level: 2 | 3): Command {
  return (state, dispatch, view) => {
    const { parent } = state.selection.$from;
    const isThere = parent.type === nodes.heading && parent.attrs['level'] === level;
    return setBlockType(isThere ? nodes.paragraph : nodes.heading, isThere ? null : { level })(state, dispatch, view);
  };
}

function toggleList(list: NodeType): Command {
  return (state, dispatch, view) => {
    const { $from } = state.selection;
    const current = $from.depth > 1 ? $from.node(-2) : undefined;
    if (current?.type === list) return liftListItem(nodes.list_item)(state, dispatch, view);
    if (current && (current.type === nodes.bullet_list || current.type === nodes.ordered_list)) {
      dispatch?.(state.tr.setNodeMarkup($from.before(-2), list));
      return true;
    }
    return wrapInList(list)(state, dispatch, view);
  };
}

const insertBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create(), false).scrollIntoView());
  return true;
};

/** Undo, keys, and what typing `- `, `1. ` and `## ` makes. `askForLink` is called for the key that makes a link. */
export function plugins(askForLink: () => void): Plugin[] {
  const ofActions = Object.entries(COMMANDS).map(([action, command]) => [KEYS[action as Action], command] as const);
  const link: Command = () => {
    askForLink();
    return true;
  };
  return [
    history(),
    keymap({
      ...Object.fromEntries(ofActions),
      [KEYS.link]: link,
      'Mod-Shift-z': redo,
      'Mod-Alt-0': setBlockType(nodes.paragraph),
      'Shift-Enter': insertBreak,
      Enter: splitListItem(nodes.list_item),
    }),
    keymap(baseKeymap),
    inputRules({
      rules: [
        wrappingInputRule(/^\s*[-•]\s$/, nodes.bullet_list),
        wrappingInputRule(/^\s*1[.)]\s$/, nodes.ordered_list),
        textblockTypeInputRule(/^(##|###)\s$/, nodes.heading, ([, hashes = '']) => ({ level: hashes.length })),
      ],
    }),
  ];
}
