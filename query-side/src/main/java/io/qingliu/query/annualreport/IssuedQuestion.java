package io.qingliu.query.annualreport;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameters;
import org.springframework.util.MultiValueMap;

/** From where the issued reports are looked at. */
final class IssuedQuestion {
    static final Parameters PARAMETERS = Parameters.MOMENT;

    private IssuedQuestion() {}

    static Moment of(MultiValueMap<String, String> parameters, Folds folds) {
        return folds.moment(Asked.of(parameters, PARAMETERS));
    }
}
