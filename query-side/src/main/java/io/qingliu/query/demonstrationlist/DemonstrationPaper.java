package io.qingliu.query.demonstrationlist;

import io.qingliu.events.Zh;
import io.qingliu.query.kernel.Fact;
import io.qingliu.query.kernel.Paper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper on demonstrations that names many clusters.
 *
 * @param id its stream
 * @param kind what it is; unknown where its entry was erased
 * @param unitId of an application: the unit that applies
 * @param document the paper itself
 * @param policy of an application: the demonstration policy, with its version
 * @param named the clusters that it names: applied for, listed, selected, commended
 * @param left those that it leaves out, or that were taken off it, with reasons
 * @param fact the event
 * @param withdrawal of a circular: how it was withdrawn
 */
public record DemonstrationPaper(
        String id,
        @Nullable Kind kind,
        @Nullable String unitId,
        @Nullable Paper document,
        @Nullable String policy,
        List<Named> named,
        List<Left> left,
        @Nullable Fact fact,
        @Nullable Withdrawal withdrawal) {
    public DemonstrationPaper {
        named = List.copyOf(named);
        left = List.copyOf(left);
    }

    /** What a paper is. */
    public enum Kind {
        /** A district's application. */
        @Zh("申报文件")
        APPLICATION,
        /** The bureau's candidate list. */
        @Zh("备选清单")
        CANDIDATE_LIST,
        /** The bureau's final list. */
        @Zh("示范清单")
        FINAL_LIST,
        /** A circular of commendation. */
        @Zh("表扬通报")
        CIRCULAR
    }

    /** Why a cluster is left out. */
    public enum Because {
        /** The bureau did not take it onto the candidate list. */
        @Zh("未列入备选")
        DECLINED,
        /** The district took it back. */
        @Zh("申报已撤回")
        WITHDRAWN,
        /** The final list leaves it out. */
        @Zh("未入选")
        NOT_SELECTED
    }

    /**
     * A cluster that a paper names.
     *
     * @param clusterId which
     * @param participation which participation of it
     * @param criteria of an application: what the district says for it
     */
    public record Named(
            String clusterId, int participation, @Nullable Criteria criteria) {}

    /**
     * What the district says for a cluster (notice 五(二)).
     *
     * @param foundation 基础扎实
     * @param conditions 条件较好
     * @param enthusiasm 积极性高
     */
    public record Criteria(String foundation, String conditions, String enthusiasm) {}

    /**
     * A cluster that a paper leaves out.
     *
     * @param clusterId which
     * @param participation which participation of it
     * @param because what became of it
     * @param reason why
     * @param fact the event
     */
    public record Left(String clusterId, int participation, Because because, String reason, Fact fact) {}

    /**
     * A circular's withdrawal.
     *
     * @param reason why
     * @param document the paper that withdraws it
     * @param fact the event
     */
    public record Withdrawal(String reason, @Nullable Paper document, Fact fact) {}

    static DemonstrationPaper nothing(String id) {
        return new DemonstrationPaper(id, null, null, null, null, List.of(), List.of(), null, null);
    }

    DemonstrationPaper issued(Kind as, @Nullable Paper paper, List<Named> clusters, Fact by) {
        return new DemonstrationPaper(id, as, unitId, paper, policy, clusters, left, by, withdrawal);
    }

    DemonstrationPaper of(String unit, String rules) {
        return new DemonstrationPaper(id, kind, unit, document, rules, named, left, fact, withdrawal);
    }

    DemonstrationPaper without(List<Left> clusters) {
        List<Left> all = new ArrayList<>(left);
        all.addAll(clusters);
        return new DemonstrationPaper(id, kind, unitId, document, policy, named, all, fact, withdrawal);
    }

    DemonstrationPaper withdrawn(Withdrawal how) {
        return new DemonstrationPaper(id, kind, unitId, document, policy, named, left, fact, how);
    }

    /** What an application says for a participation; null where it says nothing. */
    @Nullable
    Criteria criteria(String cluster, int participation) {
        return named.stream()
                .filter(one -> one.clusterId().equals(cluster) && one.participation() == participation)
                .findFirst()
                .map(Named::criteria)
                .orElse(null);
    }
}
