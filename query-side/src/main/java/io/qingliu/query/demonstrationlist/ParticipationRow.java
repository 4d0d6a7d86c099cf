package io.qingliu.query.demonstrationlist;

import io.qingliu.events.Words;
import io.qingliu.events.demonstration.Appraisal;
import io.qingliu.query.demonstrationlist.DemonstrationPaper.Criteria;
import io.qingliu.query.demonstrationlist.Participation.Check;
import io.qingliu.query.demonstrationlist.Participation.Commendation;
import io.qingliu.query.demonstrationlist.Participation.Expert;
import io.qingliu.query.demonstrationlist.Participation.Finding;
import io.qingliu.query.demonstrationlist.Participation.Item;
import io.qingliu.query.demonstrationlist.Participation.Step;
import io.qingliu.query.demonstrationlist.Participation.Weighed;
import io.qingliu.query.kernel.FactShown;
import io.qingliu.query.kernel.Paper;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Points;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A participation as an answer shows it.
 *
 * @param cluster the cluster as it was on the day
 * @param participation which participation of it
 * @param standing how it stands
 * @param standingZh the same in Chinese
 * @param why why it stands so, in Chinese, one reason after another; empty where nothing was decided
 * @param wasCandidate whether it came onto the candidate list
 * @param sampled whether experts checked it on site
 * @param commended whether a circular commends it that was not withdrawn
 * @param applicationId the paper that began it
 * @param criteria what the district said for it; null where the paper is not known
 * @param weighed its conditions as last weighed; null while nothing is known of them
 * @param steps what brought it where it stands
 * @param checks the on-site checks
 * @param findings how the experts judged it
 * @param commendations the circulars, those withdrawn among them
 */
public record ParticipationRow(
        Places.Cluster cluster,
        int participation,
        Standing standing,
        String standingZh,
        List<String> why,
        boolean wasCandidate,
        boolean sampled,
        boolean commended,
        @Nullable String applicationId,
        @Nullable Criteria criteria,
        @Nullable WeighedRow weighed,
        List<StepRow> steps,
        List<CheckRow> checks,
        List<FindingRow> findings,
        List<CommendationRow> commendations) {
    public ParticipationRow {
        why = List.copyOf(why);
        steps = List.copyOf(steps);
        checks = List.copyOf(checks);
        findings = List.copyOf(findings);
        commendations = List.copyOf(commendations);
    }

    /** The conditions as last weighed; see {@link Weighed}. */
    public record WeighedRow(
            @Nullable LocalDate remediationCompletedOn,
            LocalDate cutOffOn,
            boolean cutOffMet,
            @Nullable String passedRound,
            @Nullable String summaryReportId,
            String policy,
            FactShown fact) {
        static WeighedRow of(Weighed weighed) {
            return new WeighedRow(
                    weighed.remediationCompletedOn(),
                    weighed.cutOffOn(),
                    weighed.cutOffMet(),
                    weighed.passedRound(),
                    weighed.summaryReportId(),
                    weighed.policy(),
                    FactShown.of(weighed.fact()));
        }
    }

    /** A step on the way; see {@link Step}. */
    public record StepRow(
            Standing standing,
            String standingZh,
            @Nullable String paper,
            @Nullable Paper document,
            @Nullable String reason,
            List<Against> against,
            @Nullable Boolean sampled,
            FactShown fact) {
        public StepRow {
            against = List.copyOf(against);
        }

        static StepRow of(Step step) {
            return new StepRow(
                    step.standing(),
                    Words.zh(step.standing()),
                    step.paper(),
                    step.document(),
                    step.reason(),
                    step.rules().stream()
                            .map(code -> new Against(code, Condition.zh(code)))
                            .toList(),
                    step.sampled(),
                    FactShown.of(step.fact()));
        }
    }

    /**
     * What stands against a confirmation.
     *
     * @param code of the rule
     * @param zh what it says
     */
    public record Against(String code, String zh) {}

    /** An on-site check; see {@link Check}. */
    public record CheckRow(LocalDate visitOn, List<Expert> experts, FactShown fact) {
        public CheckRow {
            experts = List.copyOf(experts);
        }

        static CheckRow of(Check check) {
            return new CheckRow(check.visitOn(), check.experts(), FactShown.of(check.fact()));
        }
    }

    /** An expert's judgement; see {@link Finding}. */
    public record FindingRow(
            String expert,
            Judged foundation,
            Judged conditions,
            Judged enthusiasm,
            String text,
            List<ItemRow> items,
            List<String> evidence,
            FactShown fact) {
        public FindingRow {
            items = List.copyOf(items);
            evidence = List.copyOf(evidence);
        }

        static FindingRow of(Finding finding) {
            return new FindingRow(
                    finding.expert(),
                    Judged.of("基础扎实", finding.foundation()),
                    Judged.of("条件较好", finding.conditions()),
                    Judged.of("积极性高", finding.enthusiasm()),
                    finding.text(),
                    finding.items().stream().map(ItemRow::of).toList(),
                    finding.evidence(),
                    FactShown.of(finding.fact()));
        }
    }

    /**
     * How a criterion was judged.
     *
     * @param criterion in the notice's words
     * @param appraisal the judgement
     * @param zh the same in Chinese
     */
    public record Judged(String criterion, Appraisal appraisal, String zh) {
        static Judged of(String criterion, Appraisal appraisal) {
            return new Judged(criterion, appraisal, Words.zh(appraisal));
        }
    }

    /**
     * A score item that an expert looked at.
     *
     * @param itemId which
     * @param points what the expert would give, in the scale beside it
     * @param scale how many steps make one point
     * @param shown the points as text
     * @param finding what was found
     */
    public record ItemRow(
            String itemId,
            @Nullable Long points,
            @Nullable Integer scale,
            @Nullable String shown,
            String finding) {
        static ItemRow of(Item item) {
            Long points = item.points();
            Integer scale = item.scale();
            return new ItemRow(
                    item.itemId(),
                    points,
                    scale,
                    points == null || scale == null ? null : Points.shown(points, scale),
                    item.finding());
        }
    }

    /**
     * A commendation.
     *
     * @param circularId the circular
     * @param document the circular itself
     * @param fact the event
     * @param withdrawn where it was withdrawn: the event
     * @param withdrawnBecause why
     * @param withdrawnBy the paper that withdraws it; null where that is not known
     */
    public record CommendationRow(
            String circularId,
            @Nullable Paper document,
            FactShown fact,
            @Nullable FactShown withdrawn,
            @Nullable String withdrawnBecause,
            @Nullable Paper withdrawnBy) {
        static CommendationRow of(Commendation commendation, Papers papers) {
            return new CommendationRow(
                    commendation.circularId(),
                    commendation.document(),
                    FactShown.of(commendation.fact()),
                    commendation.withdrawn() == null ? null : FactShown.of(commendation.withdrawn()),
                    commendation.withdrawnBecause(),
                    commendation.withdrawn() == null ? null : papers.withdrawing(commendation.circularId()));
        }
    }

    static ParticipationRow of(Participation known, Places.Cluster cluster, Papers papers) {
        return new ParticipationRow(
                cluster,
                known.number(),
                known.standing(),
                Words.zh(known.standing()),
                Why.of(known),
                known.candidate(),
                known.sampled(),
                known.commended(),
                known.applicationId(),
                papers.criteria(known.applicationId(), cluster.id(), known.number()),
                known.weighed() == null ? null : WeighedRow.of(known.weighed()),
                known.steps().stream().map(StepRow::of).toList(),
                known.checks().stream().map(CheckRow::of).toList(),
                known.findings().stream().map(FindingRow::of).toList(),
                known.commendations().stream()
                        .map(one -> CommendationRow.of(one, papers))
                        .toList());
    }
}
