package io.qingliu.command.acceptance;

import static io.qingliu.command.acceptance.AcceptanceRule.ALL_ESSENTIALS_ARE_TICKED_FIRST;
import static io.qingliu.command.acceptance.AcceptanceRule.ALL_ITEMS_ARE_SCORED_FIRST;
import static io.qingliu.command.acceptance.AcceptanceRule.A_FAIL_NAMES_ITS_PROBLEMS;
import static io.qingliu.command.acceptance.AcceptanceRule.A_FAIL_NEEDS_A_GROUND;
import static io.qingliu.command.acceptance.AcceptanceRule.A_PROBLEM_STANDS_ONCE;
import static io.qingliu.command.acceptance.AcceptanceRule.A_STANDING_VETO_BLOCKS_PASS;
import static io.qingliu.command.acceptance.AcceptanceRule.BOTH_UNITS_SIGN_FIRST;
import static io.qingliu.command.acceptance.AcceptanceRule.ONLY_AN_ASSESSOR_SCORES;
import static io.qingliu.command.acceptance.AcceptanceRule.PASS_NEEDS_AT_LEAST_90;
import static io.qingliu.command.acceptance.AcceptanceRule.SIGNED_SHEETS_DO_NOT_CHANGE;
import static io.qingliu.command.acceptance.AcceptanceRule.THE_RUBRIC_HAS_NO_SUCH_ITEM;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Role;
import io.qingliu.events.RubricItem;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.acceptance.AcceptanceSigned;
import io.qingliu.events.acceptance.EssentialTicked;
import io.qingliu.events.acceptance.ItemDeclaredNotApplicable;
import io.qingliu.events.acceptance.ScoreItemRecorded;
import io.qingliu.events.acceptance.ScoreItemRevised;
import io.qingliu.events.acceptance.SignatureVoided;
import io.qingliu.events.acceptance.VetoLifted;
import io.qingliu.events.acceptance.VetoRecorded;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A round while it is open: the sheet, its vetoes, the essentials beside it and the signatures under it.
 *
 * @param opened what was pinned at the opening
 * @param card the sheet
 * @param vetoes the veto items
 * @param checklist the essentials
 * @param signatures the signatures under the sheet
 */
record OpenRound(AcceptanceOpened opened, Scorecard card, Vetoes vetoes, Checklist checklist, Signatures signatures) {
    static OpenRound of(AcceptanceOpened e) {
        return new OpenRound(
                e,
                Scorecard.opened(e.rubric(), e.carried()),
                Vetoes.opened(e.rubric(), e.carried()),
                Checklist.opened(e.essentials()),
                Signatures.NONE);
    }

    EssentialTicked tick(TickEssential c, Judgement judgement) {
        mustBeAnAssessor(judgement);
        return checklist.tick(c, judgement);
    }

    ScoreItemRecorded record(RecordScoreItem c, Judgement judgement) {
        mustBeUnsigned(judgement);
        mustBeAnAssessor(judgement);
        return card.record(c, opened.rules().pointsNeedEvidenceOrReason(), judgement);
    }

    ScoreItemRevised revise(ReviseScoreItem c, Judgement judgement) {
        mustBeUnsigned(judgement);
        mustBeAnAssessor(judgement);
        return card.revise(c, judgement);
    }

    ItemDeclaredNotApplicable declareNotApplicable(DeclareItemNotApplicable c, Judgement judgement) {
        mustBeUnsigned(judgement);
        mustBeAnAssessor(judgement);
        return card.declareNotApplicable(c, judgement);
    }

    VetoRecorded recordVeto(RecordVeto c, Judgement judgement) {
        mustBeUnsigned(judgement);
        return vetoes.record(c, judgement);
    }

    VetoLifted liftVeto(LiftVeto c, Judgement judgement) {
        mustBeUnsigned(judgement);
        return vetoes.lift(c, judgement);
    }

    AcceptanceSigned sign(SignAcceptance c, Judgement judgement) {
        mustBeComplete(judgement);
        return signatures.sign(c, card.total(), vetoes.standing(), judgement);
    }

    SignatureVoided voidSignature(VoidSignature c, Judgement judgement) {
        return signatures.voidOne(c, judgement);
    }

    AcceptanceConcluded conclude(ConcludeAcceptance c, Completion completion, Judgement judgement) {
        mustBeComplete(judgement);
        List<ItemId> unticked = checklist.missing();
        judgement.refuseIf(!unticked.isEmpty(), ALL_ESSENTIALS_ARE_TICKED_FIRST, unticked);
        List<Role> unsigned = signatures.missing(opened.rules().signingRoles());
        judgement.refuseIf(!unsigned.isEmpty(), BOTH_UNITS_SIGN_FIRST, unsigned);
        Total total = card.total();
        switch (c.verdict()) {
            case PASS -> mustPass(total, judgement);
            case FAIL ->
                mustFail(
                        total,
                        c.findings().isEmpty()
                                && completion.allowed().openProblems().isEmpty(),
                        judgement);
        }
        mustBeNewProblems(c.findings(), completion.allowed().openProblems(), judgement);
        return new AcceptanceConcluded(
                c.acceptanceId(),
                judgement.context(),
                c.verdict(),
                total.earnedPoints(),
                total.applicablePoints(),
                total.maxPoints(),
                total.scale(),
                total.passMarkPoints(),
                opened.rubric().ref(),
                card.points(),
                card.notApplicable(),
                vetoes.standing(),
                c.findings(),
                completion.allowed().openProblems(),
                completion.allowed().remediationId(),
                completion.completedOn(),
                completion.allowed().cohort(),
                completion.allowed().dueOn(),
                opened.policy());
    }

    private void mustPass(Total total, Judgement judgement) {
        judgement
                .refuseFieldIf(
                        !total.reachesTheMark(),
                        PASS_NEEDS_AT_LEAST_90,
                        "verdict",
                        shown(total.earnedPoints()),
                        shown(total.applicablePoints()),
                        shown(total.passMarkPoints()),
                        shown(total.maxPoints()))
                .refuseFieldIf(vetoed(), A_STANDING_VETO_BLOCKS_PASS, "verdict", vetoes.standing());
    }

    private void mustFail(Total total, boolean withoutProblems, Judgement judgement) {
        judgement
                .refuseFieldIf(
                        total.reachesTheMark() && !vetoed(),
                        A_FAIL_NEEDS_A_GROUND,
                        "verdict",
                        shown(total.earnedPoints()),
                        shown(total.applicablePoints()))
                .refuseFieldIf(withoutProblems, A_FAIL_NAMES_ITS_PROBLEMS, "findings");
    }

    private boolean vetoed() {
        return opened.rules().vetoesBlock() && !vetoes.standing().isEmpty();
    }

    private void mustBeNewProblems(List<CarriedProblem> findings, List<CarriedProblem> open, Judgement judgement) {
        Set<ItemId> known = new HashSet<>(vetoes.items());
        opened.rubric().items().stream().map(RubricItem::itemId).forEach(known::add);
        Set<ProblemId> taken = new HashSet<>();
        open.forEach(problem -> taken.add(problem.problemId()));
        for (int i = 0; i < findings.size(); i++) {
            CarriedProblem finding = findings.get(i);
            judgement.refuseFieldIf(
                    !taken.add(finding.problemId()),
                    A_PROBLEM_STANDS_ONCE,
                    "findings[" + i + "].problemId",
                    finding.problemId());
            List<ItemId> unknown = finding.scoreItems().stream()
                    .filter(item -> !known.contains(item))
                    .toList();
            judgement.refuseFieldIf(
                    !unknown.isEmpty(), THE_RUBRIC_HAS_NO_SUCH_ITEM, "findings[" + i + "].scoreItems", unknown);
        }
    }

    private void mustBeComplete(Judgement judgement) {
        List<ItemId> missing = card.missing();
        judgement.refuseIf(!missing.isEmpty(), ALL_ITEMS_ARE_SCORED_FIRST, missing);
    }

    private void mustBeUnsigned(Judgement judgement) {
        judgement.refuseIf(!signatures.none(), SIGNED_SHEETS_DO_NOT_CHANGE);
    }

    private void mustBeAnAssessor(Judgement judgement) {
        ActorId answering = judgement.context().answeringActor();
        judgement.refuseIf(
                opened.assessors().stream()
                        .noneMatch(assessor -> assessor.actor().equals(answering)),
                ONLY_AN_ASSESSOR_SCORES,
                answering);
    }

    private String shown(long points) {
        return Total.shown(points, opened.rubric().scale());
    }

    OpenRound with(Scorecard next) {
        return new OpenRound(opened, next, vetoes, checklist, signatures);
    }

    OpenRound with(Vetoes next) {
        return new OpenRound(opened, card, next, checklist, signatures);
    }

    OpenRound with(Checklist next) {
        return new OpenRound(opened, card, vetoes, next, signatures);
    }

    OpenRound with(Signatures next) {
        return new OpenRound(opened, card, vetoes, checklist, next);
    }
}
