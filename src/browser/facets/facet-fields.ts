import { fill, part, parts } from '../dom.ts'
import { workPanels } from './facet-panels.ts'
import type { Selection } from './selection.ts'

/** Facet → term → how many results choosing it would show. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Works the checkboxes that `FacetFields.astro` draws in a form. */
export function facetFields(form: HTMLFormElement) {
  const groups = [...form.querySelectorAll<HTMLDetailsElement>('[data-facet]')]
  workPanels(groups)
  return {
    names: groups.map(nameOf),
    read: (): Selection => Object.fromEntries(groups.map((group) => [nameOf(group), chosen(group)])),
    write(selection: Selection) {
      for (const group of groups) check(group, selection[nameOf(group)] ?? [])
    },
    showCounts(counts: FacetCounts) {
      for (const group of groups) label(group, counts.get(nameOf(group)))
    },
    /** Says on the buttons that lead on to the results how many there are. */
    showTotal(count: number) {
      for (const button of parts(form, '[data-facet-done]'))
        button.textContent = fill(button.dataset['template'] ?? '', { count })
    },
    /** The boxes that are ticked, each with its words. */
    ticked: () =>
      [...form.querySelectorAll<HTMLInputElement>('[data-term] input:checked')].map((box) => ({
        box,
        words: box.parentElement?.querySelector('[data-label]')?.textContent.trim() ?? '',
      })),
    /** The way into the facet of a term, for the focus. */
    openerOf: (box: HTMLInputElement) => part(box.closest('[data-facet]') ?? form, 'summary', HTMLElement),
  }
}

function nameOf(group: HTMLElement): string {
  return group.dataset['facet'] ?? ''
}

const boxesOf = (group: HTMLElement) => [...group.querySelectorAll<HTMLInputElement>('[data-term] input')]

function chosen(group: HTMLElement): string[] {
  return boxesOf(group)
    .filter(({ checked }) => checked)
    .map(({ value }) => value)
}

function check(group: HTMLDetailsElement, terms: readonly string[]) {
  group.toggleAttribute('data-chosen', terms.length > 0)
  for (const box of boxesOf(group)) box.checked = terms.includes(box.value)
}

function label(group: HTMLElement, counts: ReadonlyMap<string, number> | undefined) {
  for (const row of parts(group, '[data-term]')) {
    const count = counts?.get(row.dataset['term'] ?? '') ?? 0
    row.querySelector('[data-count]')?.replaceChildren(String(count))
    row.classList.toggle('facet-none', count === 0)
  }
}
