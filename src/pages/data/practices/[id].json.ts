import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { practiceFile, practicesWithFile } from '../../../site/data/practices.ts'

export const getStaticPaths = () =>
  practicesWithFile.map((practice) => ({ params: { id: practice.id }, props: { practice } }))

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(practiceFile(props.practice))
