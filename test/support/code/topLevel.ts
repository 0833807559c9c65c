import { type Comment, parse } from 'acorn';

/**
 * A statement at the top level of a script: what it declares, and the comment that ends right above
 * it.
 */
export interface TopLevel {
  readonly kind: 'variable' | 'function' | 'directive' | 'other';
  readonly name: string;
  readonly params: readonly string[];
  readonly doc: string;
}

/** The top level of a script. Throws where the text is not ES2019. */
export function topLevelOf(code: string): TopLevel[] {
  const comments: Comment[] = [];
  const { body } = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
  return body.flatMap((node): TopLevel[] => {
    const above = comments.find(({ end }) => end <= node.start && code.slice(end, node.start).trim() === '');
    const doc = above?.type === 'Block' && above.value.startsWith('*') ? above.value : '';
    if (node.type === 'FunctionDeclaration') {
      const params = node.params.map((param) => (param.type === 'Identifier' ? param.name : `a ${param.type}`));
      return [{ kind: 'function', name: node.id.name, params, doc }];
    }
    if (node.type === 'VariableDeclaration')
      return node.declarations.map(({ id }) => ({
        kind: 'variable',
        name: id.type === 'Identifier' ? id.name : `a ${id.type}`,
        params: [],
        doc,
      }));
    const directive = node.type === 'ExpressionStatement' ? node.directive : undefined;
    return [{ kind: directive === undefined ? 'other' : 'directive', name: directive ?? node.type, params: [], doc }];
  });
}
