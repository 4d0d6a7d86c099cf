package io.qingliu.query.annualreport;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Parameters;
import org.springframework.util.MultiValueMap;

/** A job is asked for by its id alone; a job of this process rests on what it says itself. */
final class JobQuestion {
    static final Parameters PARAMETERS = Parameters.AT_LEAST;

    private JobQuestion() {}

    static void read(MultiValueMap<String, String> parameters) {
        Asked.of(parameters, PARAMETERS).atLeast();
    }
}
