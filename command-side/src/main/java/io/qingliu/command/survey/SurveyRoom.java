package io.qingliu.command.survey;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 排查摸底: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class SurveyRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room survey() {
        return new Room("survey", SurveyCommand.class, SurveyAggregate.class);
    }

    @Bean
    WhenCohortAssignedThenAllowSurvey whenCohortAssignedThenAllowSurvey(Automation automation) {
        return new WhenCohortAssignedThenAllowSurvey(automation);
    }

    @Bean
    WhenScopeDeterminedThenTellSurvey whenScopeDeterminedThenTellSurvey(Automation automation) {
        return new WhenScopeDeterminedThenTellSurvey(automation);
    }
}
