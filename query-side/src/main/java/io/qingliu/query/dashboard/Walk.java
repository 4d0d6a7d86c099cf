package io.qingliu.query.dashboard;

import io.qingliu.query.dashboard.ClusterStatus.Obligation;
import io.qingliu.query.dashboard.Participation.Standing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks a cluster's steps along the same edges as its status does. Lives for one look only. */
final class Walk {
    private static final Set<Standing> BEFORE_THE_CANDIDATES =
            Set.of(Standing.APPLIED, Standing.DECLINED, Standing.WITHDRAWN);

    private final Map<Integer, Step> reports = new HashMap<>();
    private Course course = Course.BEGINNING;
    private boolean registered;
    private @Nullable Boolean inScope;
    private boolean ended;
    private @Nullable LocalDate plannedUntil;
    private int round;
    private @Nullable Step accepted;
    private @Nullable Step closedOut;
    private int participation;
    private Standing standing = Standing.APPLIED;
    private @Nullable Step confirmed;
    private @Nullable Step commended;

    void take(Step step) {
        int number = step.number();
        switch (step.what()) {
            case REGISTERED -> registered = true;
            case ENTERED_SCOPE -> inScope = true;
            case LEFT_SCOPE -> inScope = false;
            case ENDED -> ended = number > 0;
            case SURVEY_OPENED -> course = course.surveyOpened();
            case CYCLE_OPENED -> course = course.cycleOpened(number);
            case LIST_SEALED -> course = course.listSealed();
            case PLANNED -> planned(step);
            case STARTED -> course = course.started();
            case COMPLETED -> course = course.completed(number);
            case ROUND_OPENED, PASSED, FAILED, ANNULLED -> inRound(step);
            case REPORTED -> reported(step);
            case REPORT_RETURNED, REPORT_TAKEN_BACK -> reportGone(step);
            case CLOSED_OUT -> closedOut(step);
            case REOPENED -> reopened();
            default -> participates(step);
        }
    }

    private void planned(Step step) {
        course = course.planned();
        plannedUntil = step.until() == null ? plannedUntil : step.until();
    }

    private void inRound(Step step) {
        int number = step.number();
        switch (step.what()) {
            case ROUND_OPENED -> course = round > number ? course : course.roundOpened(number);
            case PASSED -> {
                course = course.concluded(number, io.qingliu.events.Verdict.PASS);
                accepted = step;
            }
            case FAILED -> course = course.concluded(number, io.qingliu.events.Verdict.FAIL);
            default -> {
                accepted = number == course.passedRound() ? null : accepted;
                course = course.annulled(number);
            }
        }
        round = Math.max(round, number);
    }

    private void reported(Step step) {
        course = course.reported(step.number());
        reports.put(step.number(), step);
    }

    private void reportGone(Step step) {
        course = step.what() == Step.What.REPORT_RETURNED ? course.reportReturned(step.number()) : course;
        reports.remove(step.number());
    }

    private void closedOut(Step step) {
        course = course.closedOut();
        closedOut = step;
    }

    private void reopened() {
        course = course.reopened();
        accepted = null;
    }

    private void participates(Step step) {
        if (step.number() < participation) {
            return;
        }
        if (step.number() > participation) {
            participation = step.number();
            standing = Standing.APPLIED;
            confirmed = null;
            commended = null;
        }
        standing = standing(step);
        confirmed = step.what() == Step.What.CONFIRMED ? step : confirmed;
        if (step.what() == Step.What.COMMENDED) {
            commended = step;
        } else if (step.what() == Step.What.COMMENDATION_WITHDRAWN) {
            commended = null;
        }
    }

    private Standing standing(Step step) {
        return switch (step.what()) {
            case DECLINED -> Standing.DECLINED;
            case WITHDRAWN -> Standing.WITHDRAWN;
            case CANDIDATE -> BEFORE_THE_CANDIDATES.contains(standing) ? Standing.CANDIDATE : standing;
            case SPOT_CHECK -> Standing.UNDER_SPOT_CHECK;
            case CONFIRMED -> Standing.CONFIRMED;
            case REFUSED -> Standing.REFUSED;
            case NOT_SELECTED -> Standing.NOT_SELECTED;
            case REVOKED -> Standing.REVOKED;
            default -> standing;
        };
    }

    Reached reached() {
        return new Reached(
                registered,
                inScope,
                ended,
                state(),
                plannedUntil,
                course.stage().accepted() ? accepted : null,
                course.passedRound() == 0 ? null : reports.get(course.passedRound()),
                course.stage() == ClusterState.CLOSED_OUT ? closedOut : null,
                participation == 0 ? null : standing,
                participation == 0 || standing != Standing.CONFIRMED ? null : confirmed,
                commended);
    }

    /** What the status makes of it: one arithmetic for both. */
    private ClusterState state() {
        ClusterStatus status = ClusterStatus.nothing("")
                .with(course)
                .with(new Obligation(
                        inScope,
                        null,
                        null,
                        Obligation.NOTHING.cohort(),
                        Obligation.NOTHING.dueOn(),
                        Obligation.NOTHING.policy()));
        return participation == 0
                ? status.state()
                : status.with(new Participation(participation, standing, null, null, null, commended != null))
                        .state();
    }
}
