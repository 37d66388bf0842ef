import { x } from 'xastscript'
import type { PackagedQuestion, PackagedQuiz } from './course-package.ts'

/**
 * A quiz in QTI 1.2 as cartridges have it. The right answer and the reason stand in a learner's file too: the platform marks by the
 * one, and shows the other when somebody has answered. It shows neither before.
 */
export const quiz = ({ id, title, questions }: PackagedQuiz) =>
  x('questestinterop', { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' }, [
    x('assessment', { ident: id, title }, [
      metadata({
        cc_profile: 'cc.exam.v0p1',
        qmd_assessmenttype: 'Examination',
        qmd_scoretype: 'Percentage',
        qmd_feedbackpermitted: 'Yes',
        cc_maxattempts: 'unlimited',
      }),
      x(
        'section',
        { ident: 'root_section' },
        questions.map((question, index) => item(question, `${id}-${index + 1}`)),
      ),
    ]),
  ])

const metadata = (fields: Record<string, string>) =>
  x(
    'qtimetadata',
    Object.entries(fields).map(([label, entry]) =>
      x('qtimetadatafield', [x('fieldlabel', label), x('fieldentry', entry)]),
    ),
  )

const item = ({ question, choices, right, why }: PackagedQuestion, ident: string) =>
  x('item', { ident }, [
    x('itemmetadata', [metadata({ cc_profile: 'cc.multiple_choice.v0p1' })]),
    x('presentation', [
      words(question),
      x('response_lid', { ident: 'answer', rcardinality: 'Single' }, [
        x(
          'render_choice',
          choices.map((choice, index) => x('response_label', { ident: nameOf(index) }, [words(choice)])),
        ),
      ]),
    ]),
    x('resprocessing', [
      x('outcomes', [x('decvar', { varname: 'SCORE', vartype: 'Decimal', minvalue: '0', maxvalue: '100' })]),
      whateverIsAnswered,
      ...choices.map((_, index) => marked(index, index === right - 1 ? '100' : '0')),
    ]),
    x('itemfeedback', { ident: feedback }, [x('flow_mat', [words(why)])]),
  ])

const nameOf = (index: number) => `choice-${index + 1}`

const words = (text: string) => x('material', [x('mattext', { texttype: 'text/plain' }, text)])

const marked = (index: number, score: string) =>
  x('respcondition', { continue: 'No' }, [
    x('conditionvar', [x('varequal', { respident: 'answer' }, nameOf(index))]),
    x('setvar', { action: 'Set', varname: 'SCORE' }, score),
  ])

/** By this name platforms know what is said to every answer. */
const feedback = 'general_fb'
const whateverIsAnswered = x('respcondition', { continue: 'Yes' }, [
  x('conditionvar', [x('other')]),
  x('displayfeedback', { feedbacktype: 'Response', linkrefid: feedback }),
])
