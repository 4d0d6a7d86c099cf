package io.qingliu.query.scoreprovenance;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Parameters;
import org.springframework.util.MultiValueMap;

/**
 * Whose score, and at which moment.
 *
 * @param clusterId whose score
 * @param asked the moment
 */
record ScoreBasisQuestion(String clusterId, Asked asked) {
    static final Parameters PARAMETERS = Parameters.MOMENT;

    static ScoreBasisQuestion of(String clusterId, MultiValueMap<String, String> parameters) {
        return new ScoreBasisQuestion(clusterId, Asked.of(parameters, PARAMETERS));
    }
}
