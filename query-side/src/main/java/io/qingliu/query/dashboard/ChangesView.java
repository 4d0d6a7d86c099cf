package io.qingliu.query.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Severity;
import io.qingliu.events.Words;
import io.qingliu.events.Zh;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.Heard;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed since one last looked.
 *
 * @param head of the answer
 * @param since the last look, as it was asked
 * @param sincePosition the last event that it knew
 * @param sinceDay its day
 * @param newEvents how many events the ledger has recorded since
 * @param clusters those that changed, in the order of their ids; an event that changes none of these values is counted only
 */
public record ChangesView(
        @JsonUnwrapped AnswerHead head,
        String since,
        long sincePosition,
        LocalDate sinceDay,
        long newEvents,
        List<ChangedCluster> clusters) {
    public ChangesView {
        clusters = List.copyOf(clusters);
    }

    /** What can change about a cluster. */
    public enum What {
        @Zh("状态")
        STATE,
        @Zh("是否纳入")
        SCOPE,
        @Zh("批次")
        COHORT,
        @Zh("责任期限")
        DUE_ON,
        @Zh("上报单位")
        UNIT,
        @Zh("最近一轮评分")
        SCORE,
        @Zh("未整改重大问题")
        OPEN_CRITICAL,
        @Zh("未整改较大问题")
        OPEN_MAJOR,
        @Zh("未整改一般问题")
        OPEN_MINOR,
        @Zh("示范")
        DEMONSTRATION,
        @Zh("暂停原因")
        SUSPENDED
    }

    /**
     * A cluster that changed.
     *
     * @param cluster which
     * @param appeared whether it was not there before
     * @param lastEvent its last event
     * @param changes the old value beside the new
     */
    public record ChangedCluster(
            @JsonUnwrapped ClusterName cluster, boolean appeared, long lastEvent, List<Change> changes) {
        public ChangedCluster {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A change.
     *
     * @param what what changed
     * @param zh the same in Chinese
     * @param before the old value; null where there was none
     * @param after the new value; null where there is none any more
     * @param beforeZh the old value in Chinese
     * @param afterZh the new value in Chinese
     */
    public record Change(
            What what,
            String zh,
            @Nullable String before,
            @Nullable String after,
            @Nullable String beforeZh,
            @Nullable String afterZh) {}

    /** What the same folds knew then and know now. */
    public static ChangesView of(String since, Told before, Told now) {
        Map<String, ClusterStatus> old = before.states(new ClusterStatusFold());
        Map<String, Heard<ClusterStatus>> present = now.parts(new ClusterStatusFold());
        Places was = before.places();
        Places is = now.places();
        List<ChangedCluster> changed = new ArrayList<>();
        present.forEach((cluster, heard) -> {
            ClusterStatus then = old.getOrDefault(cluster, ClusterStatus.nothing(cluster));
            ClusterStatus today = heard.state();
            if (today.registered()) {
                List<Change> changes = changes(then, was.cluster(cluster), today, is.cluster(cluster));
                boolean appeared = !then.registered();
                if (appeared || !changes.isEmpty()) {
                    changed.add(new ChangedCluster(
                            ClusterName.of(is.cluster(cluster)), appeared, heard.position(), changes));
                }
            }
        });
        return new ChangesView(
                now.head(Map.of("since", since)),
                since,
                before.complete().to(),
                before.moment().day(),
                now.complete().to() - before.complete().to(),
                changed);
    }

    private static List<Change> changes(
            ClusterStatus then, Places.Cluster was, ClusterStatus today, Places.Cluster is) {
        return Arrays.stream(What.values())
                .map(what -> change(what, value(what, then, was), value(what, today, is)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static Change change(What what, @Nullable Value before, @Nullable Value after) {
        return new Change(
                what,
                Words.zh(what),
                before == null ? null : before.code(),
                after == null ? null : after.code(),
                before == null ? null : before.zh(),
                after == null ? null : after.zh());
    }

    private record Value(String code, String zh) {
        static Value of(Enum<?> constant) {
            return new Value(constant.name(), Words.zh(constant));
        }

        static @Nullable Value of(@Nullable Object text) {
            return text == null ? null : new Value(text.toString(), text.toString());
        }
    }

    private static @Nullable Value value(What what, ClusterStatus status, Places.Cluster place) {
        if (!status.registered()) {
            return null;
        }
        return switch (what) {
            case STATE -> Value.of(status.state());
            case SCOPE -> Value.of(status.scope());
            case COHORT -> Value.of(status.obligation().cohort());
            case DUE_ON -> Value.of((Object) status.obligation().dueOn());
            case UNIT ->
                place.unitId() == null
                        ? null
                        : new Value(place.unitId(), Objects.requireNonNullElse(place.unit(), place.unitId()));
            case SCORE -> score(status.round());
            case OPEN_CRITICAL -> open(status, Severity.CRITICAL);
            case OPEN_MAJOR -> open(status, Severity.MAJOR);
            case OPEN_MINOR -> open(status, Severity.MINOR);
            case DEMONSTRATION ->
                status.participation() == null
                        ? null
                        : Value.of(status.participation().standing());
            case SUSPENDED -> Value.of((Object) status.suspended());
        };
    }

    private static @Nullable Value open(ClusterStatus status, Severity severity) {
        return Value.of((Object) status.problems().openBySeverity().get(severity));
    }

    private static @Nullable Value score(@Nullable Round round) {
        if (round == null) {
            return null;
        }
        Round.Outcome outcome = round.outcome();
        return outcome == null
                ? new Value("round " + round.number(), "第" + round.number() + "轮评分中")
                : new Value(
                        "round " + round.number() + " " + outcome.shown() + " " + outcome.verdict(),
                        "第" + round.number() + "轮 " + outcome.shown() + "分 " + Words.zh(outcome.verdict()));
    }
}
