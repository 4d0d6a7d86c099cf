package io.qingliu.query.scoreprovenance;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameters;
import org.springframework.util.MultiValueMap;

/**
 * Whose score, and at which moment.
 *
 * @param clusterId whose score
 * @param moment from where to look
 */
record ScoreBasisQuestion(String clusterId, Moment moment) {
    static final Parameters PARAMETERS = Parameters.MOMENT;

    static ScoreBasisQuestion of(String clusterId, MultiValueMap<String, String> parameters, Folds folds) {
        return new ScoreBasisQuestion(clusterId, folds.moment(Asked.of(parameters, PARAMETERS)));
    }
}
