// The parties of Swedish promises, and the words that name each.
import type { PartyWords } from "../../domain/propose/party-words";
import { table } from "./table";

export const known: readonly PartyWords[] = [
  {
    name: "Polis",
    forms: table(`
        *polis, *polisen, *poliser, *poliserna, lokalpolisområde, lokalpolisområdet, lpo, områdeschef polis, polisiär personal,
        polisassistent*, polischef*, polismyndighet, polismyndigheten, polispersonal, polisregion*, polisvolontärer,
        polisvolontärerna, volontärer, volontärerna, hundförare, hundföraren
      `),
  },
  {
    name: "Kommun",
    forms: table(`
        kommun, kommunen, kommunalförbundet, kommunledningen, kommunledningskontoret, kommunstyrelsen, kommunalråd*,
        kommunfullmäktige, brottsförebyggande samordnare*, brå, brå-representanter,
        ortsrådet, staden, stadens, stadsdelen, *samordnare, *samordnaren, *samordnarna, trygghetsstrateg*,
        säkerhetschef*, säkerhetsstrateg*, drogsamordnar*, alkoholhandläggar*, tillståndshandläggar*, tillståndsenheten, miljöinspektör*,
        bygglovsinspektör*, *förvaltning, *förvaltningen, *förvaltningarna, *nämnden, gatukontoret, miljökontoret, kommunkontoret, samhällsbyggnadskontoret, stadsbyggnadskontoret, tekniska kontoret, medborgarkontoret, stadskontoret, *enheten, *avdelningen,
        biblioteken, biblioteket, kulturhuset, kulturskolan, medborgarhuset, simhallen, äldreomsorgen, samhällsbyggnad, gata och park, parkarbetare*, tekniska, räddningschef*, vaktmästar*, bibliotekarie*, hemtjänst*,
        fältare, fältarna, fältarbetare, fältarbetarna, fältassistent*, fältgrupp, fältgruppen, fältsekreterare*, fältteam*,
        fältverksamhet*, ungdomscoach*, ungdomsbehandlar*, ordningsvakt, ordningsvakter, ordningsvakterna,
        ordningsvakter i kommunens regi, trygghetsvärd*, trygghetsvakt*, kommunvakt*, nattvärd*, kommunens tjänstemän,
        kommunens tjänstepersoner, budget- och skuldrådgivar*, konsumentvägledar*, integrationssamordnar*, kommunpersonal
      `),
  },
  {
    name: "Skola",
    forms: table(`
        skola, skolan, skolor, skolorna, skolledning, skolledningen, skolpersonal, rektor, rektorer, rektorerna, rektorn, lärare, lärarna,
        elevhälsa, elevhälsan, skolsköterska*, skolkurator*, kurator, kuratorer, skolvärd*, barn- och utbildningsförvaltningen,
        utbildningsförvaltning, utbildningsförvaltningen, skolförvaltningen, bildningsförvaltningen, barn- och ungdomsförvaltningen,
        barn- och utbildningsnämnden, utbildningsnämnden, bildningsnämnden, skolnämnden, grundskola, grundskolan, grundskolorna, gymnasieskola,
        gymnasieskolan, gymnasieskolorna, gymnasiet, högstadiet, högstadieskola, högstadieskolan, högstadieskolorna, förskolan,
        förskolorna
      `),
    memberOf: "Kommun",
  },
  {
    name: "Socialtjänst",
    forms: table(`
        socialtjänst, socialtjänsten, socialtjänstens, socialförvaltning, socialförvaltningen, socialkontoret, socialnämnden, socialsekreterare,
        socialsekreterarna, socialsekreteraren, individ- och familjeomsorgen, ifo, socialjouren, omsorgsförvaltningen, familjeenheten,
        familjecentralen, öppenvården, vård- och omsorgsförvaltningen, boendestöd*
      `),
    memberOf: "Kommun",
  },
  {
    name: "Fritid",
    forms: table(`
        fritid, fritiden, fritidsförvaltningen, fritidsverksamheten, fritidsgården, fritidsgårdarna, fritidsgårdens personal,
        fritidsklubb, fritidsklubbar, fritidsklubbarna, fritidsklubben, fritidspersonal, fritidsledare, fritidsledarna, fritidsledaren, kultur och fritid, kultur- och fritidsförvaltningen,
        kultur- och fritidsnämnden, fritidsnämnden, ungdomsgården, ungdomsgårdarna, ungdomens hus, fritidskontoret, fritidsenheten
      `),
    memberOf: "Kommun",
  },
  {
    name: "Räddningstjänst",
    forms: table(
      `räddningstjänst, räddningstjänsten, räddningstjänstförbundet, brandkåren, brandmän, brandmännen, brandförsvaret`,
    ),
  },
  {
    name: "Vaktbolag",
    forms: table(
      `vaktbolag, vaktbolaget, vaktbolagen, bevakningsföretaget, bevakningsbolaget, väktare, väktarna, väktaren`,
    ),
  },
  {
    name: "Bostadsbolag",
    forms: table(`
        bostadsbolag, bostadsbolaget, bostadsbolagen, bostadsföretag, bostadsföretaget, bostadsföretagen, bostadsstiftelsen,
        allmännyttan, fastighetsbolag, fastighetsbolaget, fastighetsbolagen, hyresvärdarna, hyresvärden, fastighetsvärdarna
      `),
  },
  {
    name: "Fastighetsägare",
    isOutside: true,
    forms: table(`
        fastighetsägare, fastighetsägaren, fastighetsägarna, fastighetsägarförening*, fastighetsägareförening*, hyresvärdar, bostadsrättsförening*
      `),
  },
  {
    name: "Näringsliv",
    isOutside: true,
    forms: table(`
        butik, butiker, butikerna, butiksägare, butiksägarna, centrumförening*, citysamverkan, företag, företagare, företagarna, företagarförening*,
        företagareförening*, företagen, handeln, handlare, handlarförening*, handlarna, krogar, krogarna, krögare, krögarna, köpmannaförening*,
        köpmannagillet, köpmän, köpmännen, lanthandlare, lanthandlarna, nattklubb, nattklubbar, nattklubbarna, nattklubben, näringsidkare,
        näringsidkarna, näringsliv, näringslivet, restauranger, restaurangägare, restaurangägarna
      `),
  },
  {
    name: "Vårdcentral",
    forms: table(`
        vårdcentral, vårdcentralen, vårdcentralerna, hälsocentral, hälsocentralen, vården, sjukvården, hälso- och sjukvården,
        ungdomsmottagningen, barn- och ungdomspsykiatrin, bup, psykiatrin, beroendemottagningen, barnmorskemottagningen
      `),
  },
  { name: "Region", forms: ["region", "regionen", "landstinget"] },
  { name: "Länsstyrelse", forms: ["länsstyrelsen", "länsstyrelse"] },
  { name: "Trafikverket", forms: ["trafikverket"] },
  {
    name: "Myndigheter",
    forms: [
      "myndigheter",
      "myndigheterna",
      "andra myndigheter",
      "försäkringskassan",
      "arbetsförmedlingen",
      "migrationsverket",
    ],
  },
  {
    name: "Kollektivtrafik",
    forms: table(`
        kollektivtrafik, kollektivtrafiken, kollektivtrafikbolaget, länstrafiken, västtrafik, skånetrafiken, trafikbolaget, bussbolaget,
        kollektivtrafikmyndigheten, jernhusen
      `),
  },
  {
    name: "Nattvandrare",
    forms: table(`nattvandrare, nattvandrarna, vuxenvandrare, vuxenvandrarna, föräldravandrarna, nattvandrargruppen`),
  },
  {
    name: "Förening",
    isOutside: true,
    forms: table(`
        *förening, *föreningar, *föreningarna, *föreningen, *klubb, *klubbar, *klubbarna, *klubben, *organisationer, *organisationerna,
        brottsofferjouren, kvinnojour, kvinnojouren, kvinnojourer, kvinnojourerna, tjejjouren, byalag, byalagen, byalaget, byarådet, byaråden, civilsamhälle, civilsamhället, frivilliga, föreningsliv,
        föreningslivet, ideella krafter, ideella sektorn, idrottsrörelsen, friluftsfrämjandet, lions, ntf, rotary, rädda barnen, röda korset, samfund, *scoutkår,
        *scoutkåren, scouterna, *studieförbund, *studieförbunden, *studieförbundet, trossamfund, trossamfunden
      `),
  },
  { name: "Bank", forms: ["bank", "banken", "banker", "bankerna", "lokala banker"] },
  {
    name: "Invånare",
    isOutside: true,
    isCrowd: true,
    forms: table(
      `allmänheten, boende, invånare, invånarna, kommuninvånare, kommuninvånarna, medborgare, medborgarna, de boende`,
    ),
  },
  {
    name: "Föräldrar",
    isOutside: true,
    isCrowd: true,
    forms: ["föräldrar", "föräldrarna", "vårdnadshavare", "vårdnadshavarna"],
  },
  { name: "Kustbevakning", forms: ["kustbevakningen"] },
  { name: "Åklagare", forms: ["åklagare", "åklagaren", "åklagarmyndigheten"] },
  { name: "Transportstyrelsen", forms: ["transportstyrelsen"] },
  {
    name: "Trossamfund",
    isOutside: true,
    forms: ["kyrkan", "svenska kyrkan", "församlingen", "församlingarna", "moskén"],
  },
  { name: "Högskola", isOutside: true, forms: ["universitetet", "högskolan", "studentkåren"] },
  { name: "Tull", forms: ["tullen", "tullverket"] },
  { name: "Skatteverket", forms: ["skatteverket"] },
  { name: "Kronofogden", forms: ["kronofogden", "kronofogdemyndigheten"] },
  { name: "Kriminalvård", forms: ["kriminalvården", "frivården"] },
  { name: "Systembolaget", isOutside: true, forms: ["systembolaget"] },
];
