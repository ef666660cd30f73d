// Codegen's typed documents as strings, for a package that depends on nothing: their type is the package's own, and each
// may be left out of a bundle that does not use it.
import { plugin as typedDocuments, validate } from '@graphql-codegen/typed-document-node';

export async function plugin(...given) {
  const { prepend, content } = await typedDocuments(...given);
  return {
    prepend: prepend.map((line) => line.replace('@graphql-typed-document-node/core', './document.ts')),
    content: content.replaceAll(' = new TypedDocumentString(', ' = /*#__PURE__*/ new TypedDocumentString('),
  };
}

export { validate };
