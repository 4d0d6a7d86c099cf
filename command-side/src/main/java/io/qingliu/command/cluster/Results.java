package io.qingliu.command.cluster;

import static io.qingliu.command.cluster.ClusterRule.A_FINDING_NAMES_ITS_PROBLEMS;
import static io.qingliu.command.cluster.ClusterRule.CLOSE_OUT_NEEDS_AN_ACCEPTED_REPORT;
import static io.qingliu.command.cluster.ClusterRule.CLOSE_OUT_NEEDS_A_PASSED_ACCEPTANCE;
import static io.qingliu.command.cluster.ClusterRule.IT_IS_ALREADY_CLOSED_OUT;
import static io.qingliu.command.cluster.ClusterRule.ONLY_AN_ACCEPTED_CLUSTER_CAN_BE_REOPENED;
import static io.qingliu.command.cluster.ClusterRule.ONLY_THE_AUTHORITY_CLOSES_OUT;
import static io.qingliu.command.cluster.ClusterRule.THIS_POLICY_IS_NOT_ABOUT_THAT;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.command.kernel.Policy;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.Role;
import io.qingliu.events.Verdict;
import io.qingliu.events.cluster.AcceptanceNoted;
import io.qingliu.events.cluster.ClusterClosedOut;
import io.qingliu.events.cluster.ClusterReopened;
import io.qingliu.events.cluster.ReportStatus;
import io.qingliu.events.cluster.SummaryReportNoted;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.SummaryReportId;
import io.qingliu.events.policy.PolicyCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What acceptance and report brought a cluster, as it was told, and whether it is closed out.
 *
 * @param passes the rounds that passed and were not annulled, each with the day on which its remediation was completed
 * @param overtaken the number of the last round that a reopening overtook, 0 before the first
 * @param reports how far each report has come
 * @param closedOutOn the round on which it was closed out, or null
 */
record Results(
        Map<AcceptanceId, LocalDate> passes,
        int overtaken,
        Map<SummaryReportId, ReportStatus> reports,
        @Nullable AcceptanceId closedOutOn) {
    /** Before anything was told. */
    static final Results NONE = new Results(Map.of(), 0, Map.of(), null);

    Results {
        passes = Map.copyOf(passes);
        reports = Map.copyOf(reports);
    }

    /**
     * A passed round that was neither annulled nor overtaken by a reopening.
     *
     * @param acceptanceId the round
     * @param remediationCompletedOn the day on which the remediation that it judged was completed
     */
    record PassedRound(AcceptanceId acceptanceId, LocalDate remediationCompletedOn) {
        SummaryReportId report() {
            return SummaryReportId.of(acceptanceId.cluster(), acceptanceId.round());
        }
    }

    /**
     * How the cluster stands towards the conditions of the demonstration (notice 四(一)4).
     *
     * @param remediationCompletedOn the day on which the remediation behind the passed round was completed
     * @param passedRound the passed round that stands
     * @param summaryReportId the report on that round, submitted and not returned
     */
    record Standing(
            @Nullable LocalDate remediationCompletedOn,
            @Nullable AcceptanceId passedRound,
            @Nullable SummaryReportId summaryReportId) {}

    /** The passed round that stands, the last one where there are several, or null. */
    private @Nullable PassedRound passed() {
        return passes.entrySet().stream()
                .filter(pass -> pass.getKey().round() > overtaken)
                .max(Comparator.comparingInt(pass -> pass.getKey().round()))
                .map(pass -> new PassedRound(pass.getKey(), pass.getValue()))
                .orElse(null);
    }

    /** The conditions as they are now. */
    Standing standing() {
        PassedRound passed = passed();
        if (passed == null) {
            return new Standing(null, null, null);
        }
        ReportStatus status = reports.get(passed.report());
        boolean submitted = status == ReportStatus.SUBMITTED || status == ReportStatus.ACCEPTED;
        return new Standing(passed.remediationCompletedOn(), passed.acceptanceId(), submitted ? passed.report() : null);
    }

    ClusterClosedOut closeOut(CloseOutCluster c, ReferenceData reference, Judgement judgement) {
        var demanded = PolicyCode.CLOSE_OUT_AUTHORITY.policy();
        judgement
                .refuseFieldIf(
                        !c.policy().policy().equals(demanded),
                        THIS_POLICY_IS_NOT_ABOUT_THAT,
                        "policy",
                        c.policy().policy(),
                        demanded)
                .refuseIf(closedOutOn != null, IT_IS_ALREADY_CLOSED_OUT);
        PassedRound round = judgement.demand(passed(), CLOSE_OUT_NEEDS_A_PASSED_ACCEPTANCE);
        Policy policy = reference.policy(c.policy());
        Role authority = judgement.context().answeringRole();
        List<String> authorities = policy.words(PolicyCode.CLOSE_OUT_AUTHORITY);
        ReportStatus status = reports.get(round.report());
        judgement
                .refuseIf(
                        !authorities.contains(authority.name()),
                        ONLY_THE_AUTHORITY_CLOSES_OUT,
                        authority,
                        authorities.stream().map(Role::valueOf).toList())
                .refuseIf(
                        policy.yes(PolicyCode.CLOSE_OUT_NEEDS_ACCEPTED_REPORT) && status != ReportStatus.ACCEPTED,
                        CLOSE_OUT_NEEDS_AN_ACCEPTED_REPORT,
                        demanded);
        return new ClusterClosedOut(
                c.clusterId(),
                judgement.context(),
                authority,
                c.document(),
                round.acceptanceId(),
                status == null ? null : round.report(),
                c.policy());
    }

    ClusterReopened reopen(ReopenCluster c, Obligation obligation, Judgement judgement) {
        PassedRound round = judgement.demand(passed(), ONLY_AN_ACCEPTED_CLUSTER_CAN_BE_REOPENED);
        judgement
                .demandText(c.finding(), "finding")
                .refuseFieldIf(c.problems().isEmpty(), A_FINDING_NAMES_ITS_PROBLEMS, "problems");
        return new ClusterReopened(
                c.clusterId(),
                judgement.context(),
                c.finding(),
                c.problems(),
                c.evidence(),
                round.acceptanceId(),
                obligation.cohort(),
                obligation.dueOn());
    }

    /** With an annulled round fall its report, which is taken back, and the close-out that rests on it. */
    Results after(AcceptanceNoted e) {
        AcceptanceId round = e.acceptanceId();
        Map<AcceptanceId, LocalDate> standing = new HashMap<>(passes);
        if (!e.annulled()) {
            if (e.verdict() == Verdict.PASS) {
                standing.put(round, e.remediationCompletedOn());
            }
            return new Results(standing, overtaken, reports, closedOutOn);
        }
        standing.remove(round);
        Map<SummaryReportId, ReportStatus> others = new HashMap<>(reports);
        others.remove(SummaryReportId.of(round.cluster(), round.round()));
        return new Results(standing, overtaken, others, round.equals(closedOutOn) ? null : closedOutOn);
    }

    Results after(SummaryReportNoted e) {
        Map<SummaryReportId, ReportStatus> told = new HashMap<>(reports);
        told.put(e.summaryReportId(), e.status());
        return new Results(passes, overtaken, told, closedOutOn);
    }

    Results after(ClusterClosedOut e) {
        return new Results(passes, overtaken, reports, e.acceptanceId());
    }

    /** A round that a reopening overtook stays overtaken, even where its completion day is corrected afterwards. */
    Results after(ClusterReopened e) {
        return new Results(passes, e.afterRound().round(), reports, null);
    }
}
