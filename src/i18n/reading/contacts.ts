// The words by which a mailbox or a telephone is known as a function's in Swedish texts.
import type { ContactWords } from "../../domain/propose/contact";
import { table } from "./table";

export const contacts: ContactWords = {
  mailboxes: table(`
    beredskap, brott, demokrati, faltarna, faltgrupp, folkhalsa, forebygg, fragor, fritid, halsa, kansli, kommun, kontakt, kris, kultur,
    kundcenter, kundtjanst, lokalpolis, lofte, medborgar, omrade, polis, reception, registrator, sakerhet, samhalle, samordn, samverkan, service,
    socialtjanst, synpunkt, trygghet, ungdom, vaxel
  `),
  shortMailboxes: table(`bra, info, ledning, lpo, post, press, social, ssp, sspf`),
  telephones: table(`
    kontaktcenter, kundcenter, kundtjänst, medborgarcenter, medborgarkontor, medborgarservice, polisstation, reception, servicecenter,
    servicekontor, telefonväxel, upplysning, växel, kommunens, kommunen, polisen
  `),
  noNames: table(`
    alla, bra, det, du, eller, frågor, för, hör, har, kommun, kommunväxel, kontakt, kontakta, kontaktuppgifter, lokalpolisområde, mejl, nås, och, om, ring, skriv,
    synpunkter, tel, telefon, telefonnummer, tfn, undrar, vardagar, vi, vid, vill, välkommen
  `),
};
