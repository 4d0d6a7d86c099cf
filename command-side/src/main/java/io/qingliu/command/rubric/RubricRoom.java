package io.qingliu.command.rubric;

import io.qingliu.command.kernel.Room;
import io.qingliu.command.kernel.RuleRefused;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 评分细则: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class RubricRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room rubric() {
        return new Room("rubric", RubricCommand.class, RubricAggregate.class);
    }

    /**
     * Puts a version to the rules of a rubric without asking for anything, as if the version before it were the last: for
     * files that must be right before they are taken.
     *
     * @throws RuleRefused as the decision would
     */
    public static void mustBePublishable(RubricCommand command) {
        switch (command) {
            case PublishRubric c -> new Rubric(c.version() - 1, Set.of()).decide(c);
            case PublishRubricVersion c -> new Rubric(c.version() - 1, Set.of()).decide(c);
            case WithdrawRubric c -> throw new IllegalArgumentException("a withdrawal publishes nothing");
        }
    }
}
