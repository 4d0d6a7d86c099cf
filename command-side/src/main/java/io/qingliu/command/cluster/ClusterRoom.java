package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 组团: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class ClusterRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room cluster() {
        return new Room("cluster", ClusterCommand.class, ClusterAggregate.class);
    }

    @Bean
    WhenParkLevelChangedThenTellItsClusters whenParkLevelChangedThenTellItsClusters(Automation automation) {
        return new WhenParkLevelChangedThenTellItsClusters(automation);
    }

    @Bean
    WhenUnitChangedThenMoveItsClusters whenUnitChangedThenMoveItsClusters(Automation automation) {
        return new WhenUnitChangedThenMoveItsClusters(automation);
    }

    @Bean
    WhenClusterSplitThenRegisterSuccessors whenClusterSplitThenRegisterSuccessors(Automation automation) {
        return new WhenClusterSplitThenRegisterSuccessors(automation);
    }

    @Bean
    WhenAcceptanceConcludedThenTellCluster whenAcceptanceConcludedThenTellCluster(Automation automation) {
        return new WhenAcceptanceConcludedThenTellCluster(automation);
    }

    @Bean
    WhenReportSubmittedThenAllowCloseOut whenReportSubmittedThenAllowCloseOut(Automation automation) {
        return new WhenReportSubmittedThenAllowCloseOut(automation);
    }

    @Bean
    WhenParticipationOpenedThenTellCluster whenParticipationOpenedThenTellCluster(Automation automation) {
        return new WhenParticipationOpenedThenTellCluster(automation);
    }

    @Bean
    WhenSharedFactRecordedThenNoteItInEachCluster whenSharedFactRecordedThenNoteItInEachCluster(Automation automation) {
        return new WhenSharedFactRecordedThenNoteItInEachCluster(automation);
    }
}
