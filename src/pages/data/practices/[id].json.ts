import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { practiceFiles } from '../../../site/data/practices.ts'

export const getStaticPaths = () =>
  practiceFiles.map((file) => ({ params: { id: file.id }, props: { file } }))

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.file)
