// Words for people and teams that are no person of the context: a client's manager, "legal", somebody's husband.
const ROLES: ReadonlySet<string> = new Set(
  `client clients customer customers vendor vendors supplier suppliers agency agencies team teams lead leads manager managers mgr mgrs director
  dir head heads cmo ceo cfo coo cto cro vp svp evp pm pms po producer producers editor editors designer designers dev devs developer developers
  writer writers copywriter photographer photographers videographer animator illustrator dp talent actor actress actors model models rep reps
  contact contacts buyer buyers planner planners intern interns temp temps contractor contractors freelancer freelancers boss bosses printer
  printers legal finance accounts accounting procurement hr it ops media creative creatives studio sales marketing brand product engineering
  research insights strategy compliance traffic dept department crew counsel lawyer lawyers guy guys person people exec execs assistant
  wife husband partner mum mom dad kid kids son daughter baby nanny sitter babysitter teacher landlord owner owners influencer creator host
  guest guests speaker presenter moderator courier driver builder builders roommate flatmate brother sister mother father uncle aunt friend
  office building floor server servers site system tool platform printer's line lines desk room everyone everybody nobody someone design`
    .trim()
    .split(/\s+/),
);

/** True for a word that names somebody's role, a team or a thing of the office. */
export const isRole = (norm: string): boolean => ROLES.has(norm);
