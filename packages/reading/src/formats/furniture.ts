/** Words in the class, id or role of a part of a page that is no content of the document. */
export const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|foot|copyright|share|sharebar|bdsharebuttonbox|social|sidebar|aside|related|recommend|hotnews|ads?|advert(?:isement)?|banner|comments?|pager|pagination|toolbar|login|search(?:box|bar)?|qrcode|friendlinks?|toplink)(?=$|[\s_-])/i
