import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { plan } from '../../site/action-plan.ts'
import { planFiles, planTable } from '../../site/data/plan-files.ts'
import { planFileNames } from '../../site/routes.ts'

export const getStaticPaths = () =>
  plan.length === 0 ? [] : planFileNames.map((file) => ({ params: { file }, props: { file } }))

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await planFiles[props.file](planTable(plan))))
