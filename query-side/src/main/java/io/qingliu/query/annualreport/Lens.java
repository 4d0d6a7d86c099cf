package io.qingliu.query.annualreport;

import io.qingliu.query.dashboard.ClusterStatus;
import io.qingliu.query.duties.Duty;
import io.qingliu.query.kernel.Complete;
import io.qingliu.query.kernel.Folding;
import io.qingliu.query.kernel.Heard;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** One moment that the report speaks of, and the folds driven there. */
final class Lens {
    private final Moment moment;
    private final boolean illustrative;
    private final Folding<ClusterStatus> status = Folding.of(Known.STATUS);
    private final Folding<Content> content = Folding.of(Known.CONTENT);
    private final Folding<ProblemFold.Problems> problems = Folding.of(Known.PROBLEMS);
    private final Folding<Duty> duties = Folding.of(Known.DUTIES);
    private final List<Folding<?>> all;

    /**
     * @param position the last position that counts
     * @param on the last day that counts
     * @param day the day from which days left are counted
     */
    Lens(long position, LocalDate on, LocalDate day, boolean illustrative) {
        this.moment = new Moment(position, on, day, null);
        this.illustrative = illustrative;
        this.all = List.of(status, content, problems, duties, Folding.of(Known.POLICIES), Folding.of(Places.FOLD));
    }

    boolean counts(Recorded event) {
        return moment.counts(event);
    }

    void tell(Recorded event) {
        if (moment.counts(event)) {
            all.forEach(folding -> folding.tell(event));
        }
    }

    /** What is known of one cluster so far. */
    ClusterKnown cluster(String id) {
        return new ClusterKnown(
                status.part(id).map(Heard::state).orElseGet(() -> Known.STATUS.nothing(id)),
                status.part(id).map(Heard::position).orElse(0L),
                content.part(id).map(Heard::state).orElse(Content.NOTHING),
                problems.part(id).map(Heard::state).orElse(ProblemFold.Problems.NONE));
    }

    /** What is known of one duty so far. */
    Duty duty(String stream) {
        return duties.part(stream).map(Heard::state).orElseGet(() -> Known.DUTIES.nothing(stream));
    }

    /** Whether an event tells something about duties. */
    boolean isOfDuty(Recorded event) {
        return duties.hears(event.type());
    }

    /** What is known. */
    Known known() {
        Map<String, SortedMap<String, ? extends Heard<?>>> byFold = new HashMap<>();
        all.forEach(folding -> byFold.put(folding.fold().name(), folding.parts()));
        long to = moment.asOf() == null ? 0 : moment.asOf();
        return new Known(new Told(moment, new Complete(to, List.of()), illustrative, byFold));
    }
}
