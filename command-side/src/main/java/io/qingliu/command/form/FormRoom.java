package io.qingliu.command.form;

import io.qingliu.command.kernel.Room;
import io.qingliu.command.kernel.RuleRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 调查表: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class FormRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room form() {
        return new Room("form", FormCommand.class, FormAggregate.class);
    }

    /**
     * Puts a version to the rules of a survey form without asking for anything, as if the version before it were the last: for
     * files that must be right before they are taken.
     *
     * @throws RuleRefused as the decision would
     */
    public static void mustBePublishable(FormCommand command) {
        switch (command) {
            case PublishForm c -> new Form(c.version() - 1).decide(c);
            case PublishFormVersion c -> new Form(c.version() - 1).decide(c);
        }
    }
}
