/** A component that entries may use: its attributes, each with the values it takes (`null`: any text). */
export interface Component {
  /** How it is written, for messages. */
  usage: string
  attributes: Record<string, readonly string[] | null>
  /** Attributes that must be there. */
  required: readonly string[]
  /** Whether text stands inside it: never, within a line, or as paragraphs of its own. */
  content: 'none' | 'words' | 'paragraphs'
}

/** The components of entries; everything else that looks like a tag is refused. */
export const components: Record<string, Component> = {
  Callout: {
    usage: '<Callout type="caution" title="ข้อควรระวัง">…</Callout>',
    attributes: { type: ['note', 'caution'], title: null },
    required: ['type'],
    content: 'paragraphs',
  },
  Cite: {
    usage: '<Cite source="TIP2023" />',
    attributes: { source: null },
    required: ['source'],
    content: 'none',
  },
  Term: { usage: '<Term id="nrm">…</Term>', attributes: { id: null }, required: ['id'], content: 'words' },
}

/** The component of a name, if entries may use it. */
export const componentOf = (name: string | null): Component | undefined =>
  name !== null && Object.hasOwn(components, name) ? components[name] : undefined
