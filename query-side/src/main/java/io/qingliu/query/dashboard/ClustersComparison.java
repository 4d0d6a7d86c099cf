package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Comparing;
import io.qingliu.query.kernel.Parameters;

/** How the clusters stand at one moment, beside how they stood at another. */
final class ClustersComparison {
    static final Parameters PARAMETERS = Comparing.parameters(ClustersQuestion.PARAMETERS);

    private ClustersComparison() {}
}
