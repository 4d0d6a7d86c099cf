package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 整治: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class RemediationRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room remediation() {
        return new Room("remediation", RemediationCommand.class, RemediationAggregate.class);
    }

    @Bean
    WhenSurveySubmittedThenOpenRemediation whenSurveySubmittedThenOpenRemediation(Automation automation) {
        return new WhenSurveySubmittedThenOpenRemediation(automation);
    }

    @Bean
    WhenObligationNotedThenTellRemediation whenObligationNotedThenTellRemediation(Automation automation) {
        return new WhenObligationNotedThenTellRemediation(automation);
    }

    @Bean
    WhenAcceptanceFailedThenReopenRemediation whenAcceptanceFailedThenReopenRemediation(Automation automation) {
        return new WhenAcceptanceFailedThenReopenRemediation(automation);
    }

    @Bean
    WhenClusterReopenedThenReopenRemediation whenClusterReopenedThenReopenRemediation(Automation automation) {
        return new WhenClusterReopenedThenReopenRemediation(automation);
    }

    @Bean
    WhenClusterSplitOrMergedThenCarryProblems whenClusterSplitOrMergedThenCarryProblems(Automation automation) {
        return new WhenClusterSplitOrMergedThenCarryProblems(automation);
    }

    @Bean
    WhenNextCycleOpenedThenHandOver whenNextCycleOpenedThenHandOver(Automation automation) {
        return new WhenNextCycleOpenedThenHandOver(automation);
    }

    @Bean
    WhenCycleHandedOverThenCarryProblems whenCycleHandedOverThenCarryProblems(Automation automation) {
        return new WhenCycleHandedOverThenCarryProblems(automation);
    }
}
