/** A trie of spellings that finds all of them in a text in one pass. */

interface Node<T> {
  next: Map<number, Node<T>>;
  values: T[];
}

/** Where a spelling stands in the text, in the text's units. */
export interface TrieMatch<T> {
  start: number;
  /** Exclusive. */
  end: number;
  value: T;
}

export interface NameTrie<T> {
  add(spelling: string, value: T): void;
  /** Every spelling at every place, overlapping ones too, in order of start. */
  scan(text: string): TrieMatch<T>[];
}

const createNode = <T>(): Node<T> => ({ next: new Map(), values: [] });

export const createNameTrie = <T>(): NameTrie<T> => {
  const root = createNode<T>();
  return {
    add(spelling, value) {
      let node = root;
      for (let i = 0; i < spelling.length; i++) {
        const unit = spelling.charCodeAt(i);
        let child = node.next.get(unit);
        if (!child) {
          child = createNode();
          node.next.set(unit, child);
        }
        node = child;
      }
      if (!node.values.includes(value)) node.values.push(value);
    },
    scan(text) {
      const matches: TrieMatch<T>[] = [];
      for (let start = 0; start < text.length; start++) {
        let node = root.next.get(text.charCodeAt(start));
        for (let end = start + 1; node; end++) {
          for (const value of node.values) matches.push({ start, end, value });
          node = node.next.get(text.charCodeAt(end));
        }
      }
      return matches;
    },
  };
};
