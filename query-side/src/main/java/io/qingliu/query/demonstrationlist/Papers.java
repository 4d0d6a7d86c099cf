package io.qingliu.query.demonstrationlist;

import io.qingliu.query.demonstrationlist.DemonstrationPaper.Criteria;
import io.qingliu.query.kernel.Paper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The papers by their streams. */
record Papers(Map<String, DemonstrationPaper> byId) {
    Papers {
        byId = Map.copyOf(byId);
    }

    @Nullable
    Criteria criteria(@Nullable String application, String cluster, int participation) {
        DemonstrationPaper paper = application == null ? null : byId.get(application);
        return paper == null ? null : paper.criteria(cluster, participation);
    }

    /** The paper that withdraws a circular. */
    @Nullable
    Paper withdrawing(String circular) {
        DemonstrationPaper paper = byId.get(circular);
        return paper == null || paper.withdrawal() == null
                ? null
                : paper.withdrawal().document();
    }
}
