package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Parameters;

/** A question about the whole programme that takes nothing but a moment. */
final class ProgrammeQuestion {
    static final Parameters PARAMETERS = Parameters.MOMENT;

    private ProgrammeQuestion() {}
}
