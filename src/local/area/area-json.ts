// An area for programs: every promise's figures as `status --json` gives them, without the lists of rows, and what is
// held against each other.
import type { Area, AreaSource } from "../../domain/area/area";
import type { Comparison } from "../../domain/area/comparisons";
import type { NotRead } from "../../report/area/compose-area";
import { figuresJson } from "../cli/judgement-json";

function sourceJson({ file, member }: AreaSource) {
  const { municipality, policeArea, period, language, promises, unreadable, issues } = member;
  return {
    file,
    municipality,
    policeArea,
    period,
    language,
    commitments: promises.map(({ judgement }) => {
      const { text, activityTypes, interval, unit, period: own, partOf } = judgement.commitment;
      const { need } = judgement;
      return {
        ...figuresJson(judgement),
        ...(need !== undefined && { need }),
        text,
        activityTypes,
        interval,
        ...(unit !== "" && { unit }),
        ...(partOf !== "" && { partOf }),
        period: own,
      };
    }),
    ...(unreadable.length > 0 && { unreadable: unreadable.map(({ id, row }) => ({ id, row })) }),
    rowIssues: issues,
  };
}

function comparisonJson({ like, promises, sums }: Comparison) {
  const { kind, activityTypes, interval, unit, measure } = like;
  return {
    kind,
    activityTypes,
    interval,
    ...(unit !== "" && { unit }),
    ...(kind === "Mätvärde" && { measure }),
    commitments: promises.map(({ member, judgement }) => ({
      municipality: member.municipality,
      period: judgement.commitment.period,
      ...figuresJson(judgement),
    })),
    sums,
  };
}

export function areaJson({ asOf, policeArea, sources, comparisons }: Area, notRead: readonly NotRead[]): string {
  const all = {
    asOf,
    policeArea,
    workbooks: sources.map(sourceJson),
    comparisons: comparisons.map(comparisonJson),
    notRead,
  };
  return JSON.stringify(all, null, 2);
}
