package io.qingliu.standalone.settings;

import java.util.Locale;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Which sides this process runs: {@code --ledger.role=all|command|query}. */
public enum LedgerRole {
    /** Both sides. */
    ALL,
    /** Takes commands and runs the automations. */
    COMMAND,
    /** Answers questions and keeps the projections. */
    QUERY;

    /** Name of the setting. */
    public static final String PROPERTY = "ledger.role";

    /** Whether this process takes commands. */
    public boolean takesCommands() {
        return this != QUERY;
    }

    /** Whether this process answers questions. */
    public boolean answersQuestions() {
        return this != COMMAND;
    }

    /** The role that is configured. */
    public static LedgerRole of(Environment environment) {
        String name = environment.getProperty(PROPERTY, "all");
        try {
            return valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    PROPERTY + " 只能是 all、command 或 query，而不是“" + name + "”。",
                    PROPERTY + " is one of all, command and query, not '" + name + "'.",
                    e);
        }
    }

    /** This process takes commands. */
    public static final class TakesCommands implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return of(context.getEnvironment()).takesCommands();
        }
    }

    /** This process answers questions. */
    public static final class AnswersQuestions implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return of(context.getEnvironment()).answersQuestions();
        }
    }
}
