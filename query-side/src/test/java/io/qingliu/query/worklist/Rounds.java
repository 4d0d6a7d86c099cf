package io.qingliu.query.worklist;

import static io.qingliu.query.testing.Facts.by;
import static io.qingliu.query.testing.Facts.day;
import static io.qingliu.query.testing.Facts.on;

import io.qingliu.events.Basis;
import io.qingliu.events.Cohort;
import io.qingliu.events.EssentialsRef;
import io.qingliu.events.EventContext;
import io.qingliu.events.Mark;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.Role;
import io.qingliu.events.RubricItem;
import io.qingliu.events.RubricRef;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.acceptance.AcceptanceRules;
import io.qingliu.events.acceptance.AcceptanceSigned;
import io.qingliu.events.acceptance.EssentialsCopy;
import io.qingliu.events.acceptance.RubricCopy;
import io.qingliu.events.acceptance.ScoreItemRecorded;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.EssentialsId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.RubricId;
import io.qingliu.events.ids.SummaryReportId;
import io.qingliu.events.rubric.RubricPublished;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import java.util.List;

/** Invented rounds and reports. */
final class Rounds {
    private static final RubricRef RUBRIC = new RubricRef(new RubricId("rubric-1"), 1);

    private Rounds() {}

    static RubricPublished rubric() {
        return new RubricPublished(
                new RubricId("rubric-1"),
                by("bureau-1", Role.MUNICIPAL_BUREAU, "2025-01-01"),
                1,
                "评分细则",
                Mark.PROPOSED,
                10,
                1000,
                900,
                NotApplicableRule.RESCALE,
                List.of(),
                items(),
                List.of());
    }

    static List<RubricItem> items() {
        return List.of(item("B1", "厂区雨污分流", 80, "染色试验图"), item("B5", "雨水排口", 40, "照片"), item("C3", "错接混接整改", 70, "复检"));
    }

    private static RubricItem item(String id, String zh, long max, String evidence) {
        return new RubricItem(
                new ItemId(id), new ItemId(id.substring(0, 1)), zh, "item " + id, max, false, "deduction", evidence);
    }

    static AcceptanceOpened opened(ClusterId cluster, int round, String day) {
        return new AcceptanceOpened(
                AcceptanceId.of(cluster, round),
                on(day),
                round,
                new RubricCopy(
                        RUBRIC,
                        "评分细则",
                        Mark.PROPOSED,
                        10,
                        1000,
                        900,
                        NotApplicableRule.RESCALE,
                        List.of(),
                        items(),
                        List.of()),
                new EssentialsCopy(
                        new EssentialsRef(new EssentialsId("essentials-1"), 1), "要点", Mark.PROPOSED, List.of()),
                WorkStory.policy("policy-acceptance"),
                new AcceptanceRules(true, List.of(Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT), true),
                List.of(),
                null);
    }

    static ScoreItemRecorded scored(
            ClusterId cluster, int round, String item, long points, long max, String... problems) {
        return new ScoreItemRecorded(
                AcceptanceId.of(cluster, round),
                on("2025-11-12"),
                new ItemId(item),
                null,
                points,
                max,
                10,
                "扣分",
                new ActorId("clerk-1"),
                List.of(),
                List.of(problems).stream().map(ProblemId::new).toList());
    }

    static AcceptanceSigned signed(ClusterId cluster, int round, String day, Role role) {
        return new AcceptanceSigned(
                AcceptanceId.of(cluster, round),
                by("signer-" + role.ordinal(), role, day),
                new ActorId("signer-" + role.ordinal()),
                role,
                new OrganisationId(role == Role.DISTRICT_BUREAU ? "org-qingxi-section" : "org-qingxi-team"),
                920,
                1000,
                10,
                List.of());
    }

    static AcceptanceConcluded concluded(ClusterId cluster, int round, String day, Verdict verdict) {
        return concluded(cluster, round, on(day), verdict);
    }

    static AcceptanceConcluded concluded(ClusterId cluster, int round, EventContext context, Verdict verdict) {
        return new AcceptanceConcluded(
                AcceptanceId.of(cluster, round),
                context,
                verdict,
                verdict == Verdict.PASS ? 920 : 860,
                1000,
                1000,
                10,
                900,
                RUBRIC,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RemediationId.of(cluster, round),
                day("2025-10-31"),
                Cohort.COHORT_2025,
                day("2025-12-31"),
                WorkStory.policy("policy-acceptance"));
    }

    static SummaryReportSubmitted submitted(
            ClusterId cluster,
            int round,
            String day,
            int version,
            String practices,
            String highlights,
            String results) {
        return submitted(cluster, round, on(day), version, practices, highlights, results);
    }

    static SummaryReportSubmitted submitted(
            ClusterId cluster,
            int round,
            EventContext context,
            int version,
            String practices,
            String highlights,
            String results) {
        return new SummaryReportSubmitted(
                SummaryReportId.of(cluster, round),
                context,
                version,
                new Basis(new DocumentNumber("清环文〔2025〕7号"), "建设总结报告", null, null),
                practices,
                highlights,
                results,
                AcceptanceId.of(cluster, round));
    }
}
