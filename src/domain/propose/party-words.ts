// The words by which the parties of a promise are read.

/** The words of one party, and the form in which it stands in Listor. */
export interface PartyWords {
  /** As in Listor: "Socialtjänst". */
  readonly name: string;
  readonly forms: readonly string[];
  /** The party it belongs to: Socialtjänst to Kommun. */
  readonly memberOf?: string;
  /** Whether it mostly receives: "besök hos företagare". It acts only where it begins the sentence or follows "av". */
  readonly isOutside?: boolean;
  /** Whether it is people and no organisation: what is done "med" them is done for them. */
  readonly isCrowd?: boolean;
}

/** Who there is, and the words by which a sentence tells the part that each plays. */
export interface PartyTables {
  readonly known: readonly PartyWords[];
  readonly police: string;
  readonly municipality: string;
  readonly region: string;
  /** As in Listor: those who let flats, by whatever name a text has for them. */
  readonly housing: string;
  /** How the names of housing companies end, by themselves and after the name of their municipality, and what is none. */
  readonly companies: {
    readonly endings: readonly string[];
    /** The last of two words: "Svenska Bostäder". */
    readonly lastWords: readonly string[];
    readonly withPlace: readonly string[];
    readonly never: readonly string[];
  };
  /** "vi", "parterna", "gemensamt": both. */
  readonly both: readonly string[];
  /** Of these the word for whoever speaks. */
  readonly we: readonly string[];
  /** Words for those of the sentence before: "de gör också". */
  readonly they: readonly string[];
  /** Groups with parties of their own: SSPF. */
  readonly groups: readonly { readonly forms: readonly string[]; readonly members: readonly string[] }[];
  readonly by: readonly string[];
  /** "behovet av": what follows is of something, and does nothing. */
  readonly ofNotBy: readonly string[];
  /** Forms that mean a place or a thing as often as a party: "per termin och skola". */
  readonly ambiguous: readonly string[];
  /** Forms that mean rooms as often as those who own them: "gator med krogar". */
  readonly premises: readonly string[];
  /** What makes those it is done with somebody spoken to: "möten med handlarna". */
  readonly talks: readonly string[];
  /** "har enats om": who did so promises. */
  readonly agreed: readonly string[];
  readonly with: readonly string[];
  /** Those by which both do it, even with somebody who mostly receives: "tillsammans med". */
  readonly together: readonly string[];
  /** What those do who take part without holding it: "deltar". */
  readonly takesPart: readonly string[];
  /** Those who are let do it: "låter polisen möta". */
  readonly lets: readonly string[];
  /** People and offices of a party: after "kommunens" they are the municipality. */
  readonly roles: readonly string[];
  /** What looks like one of them and is somebody else: "kommunens invånare". */
  readonly notRoles: readonly string[];
  readonly between: readonly string[];
  /** After these a party is a place or a receiver: "i kommunen", "till skolan". */
  readonly notActing: readonly string[];
  readonly and: readonly string[];
  readonly or: readonly string[];
  readonly responsible: readonly string[];
  /** In headings: "polisiärt arbete". */
  readonly policeAdjectives: readonly string[];
  /** What only the police does. */
  readonly policeWork: readonly string[];
  /** People and rooms that only the police has, which are nothing that is done: "poliskontoret". */
  readonly policeMarks: readonly string[];
  /** Whom and what the police alone checks: "kontroller av mopeder". */
  readonly checked: readonly string[];
  readonly municipalWork: readonly string[];
  /** What either does, though it is about crimes: meetings, courses. */
  readonly sharedWork: readonly string[];
  /** What the police does where nothing is said. */
  readonly oftenPoliceWork: readonly string[];
}
