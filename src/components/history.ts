import { copyText } from './copy-text.ts'

const link = document.querySelector('.pinned-link .version-link')
const button = document.querySelector<HTMLElement>('.pinned-link button')
const announced = document.querySelector<HTMLElement>('.pinned-link [role=status]')

if (link && button && announced) {
  button.hidden = false
  button.addEventListener('click', () => copyText(link, announced))
}
