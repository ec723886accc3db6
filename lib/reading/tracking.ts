/**
 * Query parameters that say how a reader came to a page, or in which dress it was served, never which page it is.
 * Gathered from the outlets' own sharing links, the advertising networks' click ids and the common CMSs' switches.
 * Names that are a page's identity somewhere (`id`, `p`, `sid`, `cid`, `r`, `src`, `page`) are left out on purpose:
 * one duplicate is better than two reviews taken for one.
 */
const NAMES = new Set(
  `
  fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id srsltid epik
  igshid igsh mc_cid mc_eid mkt_tok _ga _gl _gac _hsenc _hsmi hsctatracking hss_channel vero_id vero_conv
  oly_anon_id oly_enc_id dm_i elqtrackid s_cid sc_cid zanpid tpcc spm
  fb_action_ids fb_action_types fb_source fb_ref fref hc_ref soc_src soc_trk sr_share
  cmp cmpid cmp_id ncid icid intcid int_cid mbid bxid cndid esrc ocid ito xtor xtref tsrc trk trkcampaign
  smid smtyp smprod emc partner pagewanted taid guccounter guce_referrer guce_referrer_sig
  ref ref_src ref_url reflink referrer referer source via nr_email_referer wt_mc wt.mc_id wtmc
  __twitter_impression __source share replytocom triedredirect
  amp noamp usqp amp_js_v amp_gsa nomobile mobile
  phpsessid jsessionid
  `
    .trim()
    .split(/\s+/),
);

/** Families of names: Urchin/Google, Matomo and Piwik, AT Internet, comScore, Google Ads, Google Translate, Salesforce, Piano. */
const PREFIXES = ['utm_', 'mtm_', 'matomo_', 'pk_', 'piwik_', 'at_', 'ns_', 'gad_', '_x_tr_', 'sfmc_', 'cx_'];

/** Parameters that are a dress only with one of these values (Arc Publishing's and others' AMP switches, mobile views). */
const DRESSES: ReadonlyMap<string, RegExp> = new Map([
  ['outputtype', /^amp/i],
  ['output', /^amp$/i],
  ['view', /^(?:amp|mobile|mobileweb)$/i],
  ['rss', /^(?:1|yes|true)?$/i],
]);

/** Whether a query parameter is no part of a page's identity. */
export function isTracking(name: string, value: string): boolean {
  const key = name.toLowerCase();
  return (
    NAMES.has(key) ||
    PREFIXES.some((prefix) => key.startsWith(prefix)) ||
    (DRESSES.get(key)?.test(value) ?? false)
  );
}
