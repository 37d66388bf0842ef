import { readFileSync } from 'node:fs'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

xmlRegisterFsInputProviders()

/** The public schemas, by what they describe; of topics and quizzes ours, of as much of the public one as we write. */
export const schemas = {
  cartridge: 'tests/export/package/xsd/cc11/ccv1p1_imscp_v1p2_v1p0.xsd',
  webLink: 'tests/export/package/xsd/cc11/ccv1p1_imswl_v1p1.xsd',
  topic: 'tests/export/package/xsd/ours/topic.xsd',
  quiz: 'tests/export/package/xsd/ours/quiz.xsd',
  scorm: 'tests/export/package/xsd/scorm12/adlcp_rootv1p2.xsd',
}

/** What a schema finds wrong with a document; libxml2 is not what wrote it. */
export function schemaProblems(xml: string, schema: keyof typeof schemas): string {
  const url = schemas[schema]
  using definition = XmlDocument.fromString(readFileSync(url, 'utf8'), { url })
  using validator = XsdValidator.fromDoc(definition)
  using document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return ''
  } catch (error) {
    return String(error)
  }
}
