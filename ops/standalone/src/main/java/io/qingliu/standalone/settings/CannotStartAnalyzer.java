package io.qingliu.standalone.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows an operator the sentences of {@link CannotStart} and no stack. */
final class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotStart cause) {
        return new FailureAnalysis(cause.zh() + System.lineSeparator() + cause.en(), null, cause);
    }
}
