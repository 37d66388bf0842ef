/** A component that entries may use: its attributes, each with the values it takes (`null`: any text). */
interface Component {
  /** How it is written, for messages. */
  usage: string
  attributes: Record<string, readonly string[] | null>
  /** Attributes that must be there. */
  required: readonly string[]
}

/** The components of entries; everything else that looks like a tag is refused. */
export const components: Record<string, Component> = {
  Callout: {
    usage: '<Callout type="caution" title="ข้อควรระวัง">…</Callout>',
    attributes: { type: ['note', 'caution'], title: null },
    required: ['type'],
  },
  Cite: { usage: '<Cite source="TIP2023" />', attributes: { source: null }, required: ['source'] },
  Term: { usage: '<Term id="nrm">…</Term>', attributes: { id: null }, required: ['id'] },
}
