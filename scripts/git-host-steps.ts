/** The git host is another site: what it shows is drawn here, with the words it uses, so that nobody is lost there. */
const steps = [
  `<div class="bar"><b>practices / interpreters-at-a-post / <i>th.mdx</i></b><button>Commit changes…</button></div>
     <pre>---\nkind: good-practice\ntitle: …</pre><mark class="left">1</mark><mark class="right">2</mark>`,
  `<div class="box"><h1>Propose changes</h1><label>Commit message</label><div class="field">Create th.mdx</div>
     <button>Propose changes</button></div><mark class="button">3</mark>`,
  `<div class="box"><h1>Open a pull request</h1><label>Add a title</label><div class="field">Create th.mdx</div>
     <label>Add a description</label><div class="field tall">☐ …<br />☐ …</div><button>Create pull request</button></div><mark class="last">4</mark>`,
]

const style = `
body { background: #f1efe7; color: #1d2526; font: 18px/1.5 sans-serif; height: 300px; margin: 0; padding: 20px; position: relative; width: 680px }
.bar, .box, pre { background: #fff; border: 1px solid #85897f; border-radius: 8px; padding: 12px }
.bar { align-items: center; display: flex; justify-content: space-between } i { background: #dfeeec; font-style: normal; padding: 2px 6px }
pre { font-size: 16px; height: 150px } button { background: #1a7f37; border: 0; border-radius: 6px; color: #fff; font: bold 16px sans-serif; padding: 8px 14px }
h1 { font-size: 20px; margin: 0 0 8px } label { color: #55605f; display: block; font-size: 15px } .field { border: 1px solid #85897f; border-radius: 6px; margin: 2px 0 10px; padding: 6px 10px } .tall { height: 60px }
mark { background: #8a3b12; border-radius: 50%; color: #fff; font: bold 20px/36px sans-serif; height: 36px; position: absolute; text-align: center; width: 36px }
.left { left: 330px; top: 160px } .right { right: 8px; top: 60px } .button { left: 190px; top: 172px } .last { left: 220px; top: 260px }`

/** A page for each step. */
export const gitHostSteps = steps.map((step) => `<!doctype html><style>${style}</style>${step}`)
