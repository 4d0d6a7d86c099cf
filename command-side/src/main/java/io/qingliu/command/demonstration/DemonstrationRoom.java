package io.qingliu.command.demonstration;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 示范创建: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class DemonstrationRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room demonstration() {
        return new Room("demonstration", DemonstrationCommand.class, DemonstrationAggregate.class);
    }

    @Bean
    WhenAppliedThenOpenParticipation whenAppliedThenOpenParticipation(Automation automation) {
        return new WhenAppliedThenOpenParticipation(automation);
    }

    @Bean
    WhenCandidatesListedThenListCandidate whenCandidatesListedThenListCandidate(Automation automation) {
        return new WhenCandidatesListedThenListCandidate(automation);
    }

    @Bean
    WhenStandingReportedThenWeighIt whenStandingReportedThenWeighIt(Automation automation) {
        return new WhenStandingReportedThenWeighIt(automation);
    }

    @Bean
    WhenDemonstrationsListedThenConfirm whenDemonstrationsListedThenConfirm(Automation automation) {
        return new WhenDemonstrationsListedThenConfirm(automation);
    }

    @Bean
    WhenCircularIssuedThenCommend whenCircularIssuedThenCommend(Automation automation) {
        return new WhenCircularIssuedThenCommend(automation);
    }
}
