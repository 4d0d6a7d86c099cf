package io.qingliu.command.demonstration;

import static io.qingliu.command.kernel.Someone.automation;
import static io.qingliu.command.kernel.Someone.digest;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Published;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Basis;
import io.qingliu.events.Mark;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.Role;
import io.qingliu.events.demonstration.Appraisal;
import io.qingliu.events.demonstration.AssignedExpert;
import io.qingliu.events.demonstration.CandidateListed;
import io.qingliu.events.demonstration.CheckedItem;
import io.qingliu.events.demonstration.DemonstrationConfirmed;
import io.qingliu.events.demonstration.ParticipationOpened;
import io.qingliu.events.demonstration.SpotCheckAssigned;
import io.qingliu.events.demonstration.SpotCheckFindingRecorded;
import io.qingliu.events.demonstration.StandingWeighed;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DemonstrationId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.SummaryReportId;
import io.qingliu.events.policy.PolicyPublished;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cluster of the reference story: 92.0 in early December, completed before the cut-off, reported, checked, confirmed. */
final class DemonstrationStory {
    static final ClusterId CLUSTER = new ClusterId("cluster-QX01");
    static final DemonstrationId DEMONSTRATION = DemonstrationId.of(CLUSTER, 1);
    static final AcceptanceId ROUND = AcceptanceId.of(CLUSTER, 2);
    static final SummaryReportId REPORT = SummaryReportId.of(CLUSTER, 2);
    static final ApplicationId APPLICATION = new ApplicationId("application-2024-QX-1");
    static final ApplicationId CANDIDATES = new ApplicationId("application-2024-candidates");
    static final ApplicationId FINAL = new ApplicationId("application-2024-final");
    static final ApplicationId CIRCULAR = new ApplicationId("application-2024-circular");
    static final PolicyRef POLICY = new PolicyRef(new PolicyId("policy-demonstration"), 1);
    static final LocalDate CUT_OFF = LocalDate.parse("2024-11-30");
    static final LocalDate VISIT = LocalDate.parse("2024-12-15");
    static final Basis PAPER =
            new Basis(new DocumentNumber("测环函〔2024〕8号"), "示范文件", LocalDate.parse("2024-12-25"), digest('b'));
    static final ActorId HE = new ActorId("he");
    static final ActorId XU = new ActorId("xu");

    static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-12-12");
    static final CommandContext EXPERT_HE = Someone.as(Role.EXPERT, "he", "2024-12-15");
    static final CommandContext APPLIED_ON = automation("2024-08-20");
    static final CommandContext LISTED_ON = automation("2024-09-10");
    static final CommandContext REPORTED_ON = automation("2024-12-10");
    static final CommandContext DECIDED_ON = automation("2024-12-25");

    static final Published REFERENCE = Published.of(new PolicyPublished(
            POLICY.policy(),
            ZHOU.toEventContext(),
            1,
            "测试用示范政策",
            LocalDate.parse("2024-06-18"),
            List.of(new PolicyRule(
                    "demonstration.cut-off", "2024-11-30", Mark.INFERRED, "proposed", "截止日", "cut-off"))));

    static final ParticipationOpened OPENED =
            new ParticipationOpened(DEMONSTRATION, APPLIED_ON.toEventContext(), APPLICATION, CUT_OFF, POLICY);
    static final CandidateListed LISTED = new CandidateListed(DEMONSTRATION, LISTED_ON.toEventContext(), CANDIDATES);
    static final StandingWeighed READY = weighed("2024-11-30", true, ROUND, REPORT);
    static final SpotCheckAssigned ASSIGNED =
            new SpotCheckAssigned(DEMONSTRATION, ZHOU.toEventContext(), List.of(expert(HE), expert(XU)), VISIT);
    static final SpotCheckFindingRecorded FOUND = found(EXPERT_HE, HE);
    static final DemonstrationConfirmed CONFIRMED = confirmed(false);

    private DemonstrationStory() {}

    static AssignedExpert expert(ActorId actor) {
        return new AssignedExpert(actor, Someone.organisation(Role.EXPERT), true);
    }

    static List<CheckedItem> items() {
        return List.of(
                new CheckedItem(new ItemId("C3"), 60L, 10, "错接已改"),
                new CheckedItem(new ItemId("C5"), null, null, "晴天无水"));
    }

    static SpotCheckFindingRecorded found(CommandContext context, ActorId expert) {
        return new SpotCheckFindingRecorded(
                DEMONSTRATION,
                context.toEventContext(),
                expert,
                items(),
                Appraisal.STRONG,
                Appraisal.STRONG,
                Appraisal.ADEQUATE,
                "与验收结论一致",
                List.of(digest('e')));
    }

    static StandingWeighed weighed(
            @Nullable String completedOn,
            boolean cutOffMet,
            @Nullable AcceptanceId round,
            @Nullable SummaryReportId report) {
        return new StandingWeighed(
                DEMONSTRATION,
                REPORTED_ON.toEventContext(),
                completedOn == null ? null : LocalDate.parse(completedOn),
                CUT_OFF,
                cutOffMet,
                round,
                report,
                POLICY);
    }

    static DemonstrationConfirmed confirmed(boolean sampled) {
        return new DemonstrationConfirmed(DEMONSTRATION, DECIDED_ON.toEventContext(), FINAL, sampled, PAPER);
    }
}
